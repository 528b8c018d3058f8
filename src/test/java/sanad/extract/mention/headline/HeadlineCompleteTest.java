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
}
