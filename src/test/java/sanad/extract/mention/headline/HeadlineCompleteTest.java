package sanad.extract.mention.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineCompleteTest {
    @Test
    void an_arabic_verb_takes_the_subject_behind_that() {
        assertThat(Headlines.title("أفادت البلدية بأن مجموعة من المتطوعين |*وصلت* إلى الميناء أمس"))
                .isEqualTo("مجموعة من المتطوعين وصلت إلى الميناء");
    }

    @Test
    void what_is_told_in_passing_of_a_name_ends_at_its_comma() {
        assertThat(Headlines.title("وانتقد سامر، |الذي *زار* الميناء أمس، القرار الأخير"))
                .isEqualTo("سامر زار الميناء");
    }

    @Test
    void a_speaker_goes_over_an_aside() {
        assertThat(Headlines.title("|*قالت* وزارة النقل، في بيان أصدرته أمس، إن الشركة أغلقت المعمل"))
                .isEqualTo("وزارة النقل: الشركة أغلقت المعمل");
    }

    @Test
    void a_further_verb_takes_the_subject_of_the_first() {
        assertThat(Headlines.title("|The talks began at the inn on Monday, *broke up* at night"))
                .isEqualTo("The talks broke up at night");
    }

    @Test
    void a_passive_may_end_before_a_preposition() {
        assertThat(
                        Headlines.title(
                                "|The silver cup had been *stolen* from a small museum of curious stamps and old coins in the harbour"))
                .startsWith("The silver cup had been stolen");
    }

    @Test
    void a_number_does_not_end_a_headline_before_what_is_counted() {
        assertThat(Headlines.title("|*أغلقت* البلدية سوق السمك ثلاثة أيام")).doesNotEndWith("ثلاثة");
    }

    @Test
    void letters_in_the_form_they_have_beside_others_are_written_as_letters() {
        assertThat(
                        Headlines.title(
                                "|*\uFEED\uFEBB\uFEDE* \u0627\u0644\u0642\u0637\u0627\u0631 \u0625\u0644\u0649 \u0627\u0644\u0645\u064A\u0646\u0627\u0621"))
                .isEqualTo("وصل القطار إلى الميناء");
    }

    @Test
    void that_is_not_cut_from_who_was_told_it() {
        assertThat(Headlines.title(
                        "|The mayor *told* a great crowd that the old bridge over the river would be closed for good"))
                .isNotEqualTo("The mayor told a great crowd");
    }

    @Test
    void a_noun_stays_with_the_same_noun_behind_a_preposition() {
        assertThat(Headlines.title(
                        "|The rowers of the two towns *stood* face to face at the old harbour wall for hours"))
                .contains("face to face");
    }

    @Test
    void a_number_is_not_cut_at_its_comma() {
        assertThat(Headlines.title("|A petition signed by 4,300 people was *handed* in on Monday"))
                .contains("4,300");
    }

    @Test
    void a_preposition_goes_with_the_hour_it_leads_to() {
        assertThat(Headlines.title("|*غادرت* السفينة رصيف الميناء عند الساعة التاسعة من صباح الاثنين"))
                .doesNotContain("عند");
    }

    @Test
    void a_place_and_an_agency_go_from_the_start() {
        assertThat(Headlines.title("|طنجة/وكالات/ *أعلنت* البلدية فتح السوق الجديد أمام التجار أمس"))
                .isEqualTo("أعلنت البلدية فتح السوق الجديد أمام التجار");
    }

    @Test
    void what_a_verb_acts_on_is_kept_behind_an_aside() {
        assertThat(Headlines.title("|*أمر* القاضي سامر الحكيم، أمس الاثنين، بحبس ثلاثة تجار، بعد أسبوع على الحريق"))
                .isEqualTo("أمر القاضي سامر الحكيم بحبس ثلاثة تجار");
    }

    @Test
    void a_preposition_that_belongs_to_the_verb_stays_when_the_day_goes() {
        assertThat(Headlines.title("|The old roof of the mill *caved* in on 3 May 2011"))
                .isEqualTo("The old roof of the mill caved in");
    }

    @Test
    void words_of_time_that_own_something_stay() {
        assertThat(Headlines.title("|The council *postponed* July's fair"))
                .isEqualTo("The council postponed July's fair");
    }

    @Test
    void who_said_what_he_would_do_does_it() {
        assertThat(Headlines.title("|Mayor Ada Finch *said* today that she could not reopen the bridge"))
                .isEqualTo("Mayor Ada Finch could not reopen the bridge");
    }

    @Test
    void articles_go_where_the_clause_would_be_torn() {
        assertThat(Headlines.all("|A slip at the shop *led* to the recall of 2.4 million atlases"))
                .contains("Slip at shop led to recall of 2.4 million atlases");
    }

    @Test
    void what_was_found_stands_alone_where_it_would_be_cut() {
        assertThat(
                        Headlines.all(
                                "|A panel of judges in the northern harbour town *found* that advice to the owners had been wrong"))
                .contains("Advice to the owners had been wrong");
    }

    @Test
    void a_member_of_a_group_is_not_the_group() {
        assertThat(Headlines.title(
                        "The police were led there by a member of the choir |who *rang* the bell last month"))
                .isEqualTo("A member of the choir rang the bell");
    }

    @Test
    void what_happened_stands_behind_a_colon() {
        assertThat(Headlines.title(
                        "|One of the pilots has a private reason: Ada Finch's daughter was *born* on Tuesday"))
                .isEqualTo("Ada Finch's daughter was born");
    }

    @Test
    void a_decimal_is_not_taken_apart_where_the_words_begin_within_it() {
        assertThat(Headlines.title(
                        "The valley was quiet, although a 3.|2 tremor last Thursday *sent* people into the streets"))
                .isEqualTo("A 3.2 tremor sent people into the streets");
    }

    @Test
    void those_who_are_the_members_and_not_the_board() {
        assertThat(Headlines.title("احتفلت المدرسة بأعضاء هيئة التدريس |الذين *كرّمتهم* البلدية أمس"))
                .startsWith("أعضاء هيئة التدريس");
    }

    @Test
    void the_letter_that_goes_with_as_for_goes() {
        assertThat(Headlines.title("أما |البلدية *فافتتحت* السوق أمس")).isEqualTo("البلدية افتتحت السوق");
    }
}
