package sanad.extract.mention.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineReferentTest {
    @Test
    void what_a_pronoun_on_a_verb_stands_for_is_put_before_the_verb() {
        assertThat(Headlines.title(
                        "وصل التمثال إلى المرفأ. وكان التمثال مكسورا. |*وسحبته* الدار من البيع في 3 أيار 2011"))
                .isEqualTo("التمثال سحبته الدار من البيع");
    }

    @Test
    void a_pronoun_of_her_does_not_stand_for_a_noun_that_is_he() {
        assertThat(Headlines.title(
                        "وصل التمثال إلى المرفأ. وكان التمثال مكسورا. |*وسحبتها* الدار من البيع في 3 أيار 2011"))
                .doesNotContain("التمثال");
    }

    @Test
    void what_is_passed_is_the_treaty_named_before_and_not_who_reported_it() {
        assertThat(
                        Headlines.title(
                                "وقع الرئيسان المعاهدة في المرفأ. وتقول الوكالة إن المعاهدة طويلة. |*وأقرها* المجلس في 3 أيار 2011"))
                .isEqualTo("المعاهدة أقرها المجلس");
    }

    @Test
    void whose_a_noun_is_is_written_in_the_place_of_its_pronoun() {
        assertThat(
                        Headlines.title(
                                "قطعت السعودية علاقاتها وقالت السعودية إن ذلك جاء بعد يوم من |*الاعتداء* على سفارتها في المرفأ"))
                .isEqualTo("الاعتداء على سفارة السعودية في المرفأ");
    }

    @Test
    void a_pronoun_that_its_own_clause_answers_stays() {
        assertThat(Headlines.title("وصل التمثال إلى المرفأ. |*وعقد* الوزير اجتماعه في 3 أيار 2011"))
                .isEqualTo("عقد الوزير اجتماعه");
    }

    @Test
    void both_are_the_two_whom_the_clause_before_names() {
        assertThat(Headlines.title("The two towns made peace, |and both *joined* the league in May 2011"))
                .isEqualTo("The two towns joined the league");
    }

    @Test
    void its_customer_is_that_of_the_firm_whose_troubles_were_told() {
        assertThat(
                        Headlines.title(
                                "Norwell's troubles began in March 2009. |In May 2009 its largest customer *cancelled* the order"))
                .isEqualTo("Norwell's largest customer cancelled the order");
    }

    @Test
    void a_pronoun_as_what_a_verb_acts_on_is_a_fault() {
        assertThat(Headlines.cut("A court *granted* it on 3 May 2011").faults()).contains(HeadlineFault.PRONOUN);
        assertThat(Headlines.cut("A court *granted* the warrant on 3 May 2011").faults())
                .doesNotContain(HeadlineFault.PRONOUN);
    }

    @Test
    void a_noun_with_who_and_no_verb_besides_is_a_phrase() {
        assertThat(Headlines.cut("ومن المدينة، |التي *وصل* إليها فجر أمس").faults())
                .contains(HeadlineFault.PHRASE);
    }

    @Test
    void a_sum_keeps_its_sign_apart_and_its_decimals_together() {
        assertThat(Headlines.title("Councillors *opened* a £50,000 fund for farmers on 3 May 2011"))
                .isEqualTo("Councillors opened a £50,000 fund for farmers");
    }

    @Test
    void who_acts_behind_that_is_written_as_who_acts_where_that_goes() {
        assertThat(Headlines.title("وقال الوزير أمس إن القادمين من المرفأ *تكبدوا* خسائر"))
                .contains("القادمون من المرفأ تكبدوا خسائر");
    }

    @Test
    void a_noun_with_a_pronoun_goes_before_the_name_that_says_the_same() {
        assertThat(Headlines.title("فقد *أعلن* رئيسها يون سوك يول الأحكام العرفية ليل الثلاثاء"))
                .isEqualTo("أعلن يون سوك يول الأحكام العرفية");
    }

    @Test
    void who_acts_may_stand_behind_the_place() {
        assertThat(Headlines.title("*افتُتح* مساء أمس في محطة المرفأ وسط العاصمة معرض للصور"))
                .isEqualTo("افتُتح في محطة المرفأ وسط العاصمة معرض للصور");
    }

    @Test
    void between_is_not_told_of_one_alone() {
        assertThat(
                        Headlines.title(
                                "*تستضيف* المدينة غدا لقاءً بين فخامة الرئيس سامي حداد وفخامة رئيس جمهورية الشمال البعيد كريم نصار"))
                .doesNotContain("بين");
    }

    @Test
    void the_subject_of_a_relative_clause_may_open_the_sentence_without_an_article() {
        assertThat(Headlines.title("ولبنان، |الذي *سجل* أولى إصاباته في 6 أيار 2011"))
                .isEqualTo("لبنان سجل أولى إصاباته");
    }

    @Test
    void whose_becomes_an_owner() {
        assertThat(Headlines.title("A postal ballot whose result was *declared* on 14 May 2011"))
                .isEqualTo("A postal ballot's result was declared");
    }

    @Test
    void two_words_that_describe_one_noun_are_not_torn() {
        assertThat(Headlines.title("The storm *pushed* warm, dusty air over the strait on 3 May 2011"))
                .isEqualTo("The storm pushed warm, dusty air over the strait");
    }

    @Test
    void a_headline_ends_before_what_is_told_beside() {
        assertThat(
                        Headlines.title(
                                "The Canterbury has *sailed* for the island carrying 1,050, among them patients, on 3 May 2011"))
                .isEqualTo("The Canterbury has sailed for the island");
    }

    @Test
    void they_are_the_two_named_before_without_their_ages() {
        assertThat(Headlines.title("Dean Hill, 34, and Lee Hill, 29, spoke. |On 3 May 2011 they *left* the court"))
                .isEqualTo("Dean Hill and Lee Hill left the court");
    }

    @Test
    void what_follows_a_day_is_no_point_from_which_time_is_counted() {
        assertThat(Headlines.title("كان الوزير قد *وصل* يوم الجمعة 6 أيار 2011 على رأس وفد عسكري"))
                .isEqualTo("الوزير وصل على رأس وفد عسكري");
        assertThat(Headlines.title("A first *hearing* was scheduled on Wednesday before Judge Ellen Prewitt"))
                .isEqualTo("A first hearing was scheduled before Judge Ellen Prewitt");
        assertThat(Headlines.title("The bridge *opened* two days after the vote in the town"))
                .isEqualTo("The bridge opened");
    }
}
