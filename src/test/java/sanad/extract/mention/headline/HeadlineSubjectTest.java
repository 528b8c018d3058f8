package sanad.extract.mention.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineSubjectTest {
    @Test
    void a_relative_clause_is_told_of_the_noun_before_it() {
        assertThat(Headlines.title("شارك التجار في المعرض |الذي *افتتحه* الوزير أمس"))
                .isEqualTo("المعرض افتتحه الوزير");
    }

    @Test
    void the_noun_before_a_relative_clause_loses_its_preposition() {
        assertThat(Headlines.title("انشغلت القرية بالفيضان |الذي *ضرب* السوق أمس"))
                .isEqualTo("الفيضان ضرب السوق");
    }

    @Test
    void the_noun_before_a_relative_clause_is_one_that_the_pronoun_goes_with() {
        assertThat(Headlines.title("بحثوا مخلفات الفيضان |الذي *ضرب* السوق أمس"))
                .isEqualTo("الفيضان ضرب السوق");
    }

    @Test
    void a_verb_without_a_subject_takes_that_of_the_sentence() {
        assertThat(Headlines.title("كان العماد سامر، الآتي من المرفأ، قد خلع بزته |و*وصل* إلى الساحة أمس"))
                .isEqualTo("العماد سامر وصل إلى الساحة");
    }

    @Test
    void a_verb_of_her_does_not_take_a_man_for_its_subject() {
        assertThat(Headlines.title("كان العماد سامر، الآتي من المرفأ، قد خلع بزته |و*وصلت* إلى الساحة أمس"))
                .doesNotContain("سامر");
    }

    @Test
    void a_verb_behind_a_noun_without_article_describes_it() {
        assertThat(Headlines.title("عقدت اللجنة جلسة |*امتدت* حتى مساء الثلاثاء"))
                .isEqualTo("عقدت اللجنة جلسة امتدت");
    }

    @Test
    void a_pronoun_becomes_the_person_named_before() {
        assertThat(Headlines.title("On Monday Anna Reed left the town. |On Friday she *opened* the bridge"))
                .isEqualTo("Anna Reed opened the bridge");
    }

    @Test
    void a_pronoun_stays_where_two_persons_were_named() {
        assertThat(Headlines.title("On Monday Anna Reed met Mary Cole. |On Friday she *opened* the bridge"))
                .isEqualTo("She opened the bridge");
    }

    @Test
    void an_english_verb_takes_the_noun_over_an_aside() {
        assertThat(Headlines.title("The order, however, |was *lifted* in the spring of 1989"))
                .isEqualTo("The order was lifted");
    }

    @Test
    void a_pronoun_that_nothing_explains_is_a_flaw() {
        assertThat(Headlines.flaws("She *opened* the bridge on Friday"))
                .isGreaterThan(Headlines.flaws("Anna Reed *opened* the bridge on Friday") + 0.5);
    }

    @Test
    void a_verb_whose_subject_is_not_said_is_a_flaw() {
        assertThat(Headlines.flaws("*استضافت* خمس جولات أمس"))
                .isGreaterThan(Headlines.flaws("*استضافت* المدينة خمس جولات أمس") + 0.5);
    }

    @Test
    void a_verb_of_many_at_the_start_is_a_flaw() {
        assertThat(Headlines.flaws("*شاركوا* التجار في المعرض أمس"))
                .isGreaterThan(Headlines.flaws("*شارك* التجار في المعرض أمس") + 0.5);
    }

    @Test
    void a_noun_of_the_speaker_keeps_him() {
        assertThat(Headlines.title("أفاد المعهد الوطني بأن |أجهزته *رصدت* الرجة أمس"))
                .isEqualTo("المعهد الوطني: أجهزته رصدت الرجة");
    }

    @Test
    void a_court_is_nobody_a_pronoun_stands_for() {
        assertThat(Headlines.title("The Supreme Court ruled against Anna Reed. |On Friday she *opened* the bridge"))
                .isEqualTo("Anna Reed opened the bridge");
    }
}
