package sanad.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.chronicle.Kind;

class MentionCoverageTest extends Finding {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سرق لصوص لوحة نادرة من متحف البلدة القديم ليلة الأحد. | ASSAULT
            هطلت أمطار غزيرة على الوادي طوال ليلة كاملة وامتلأت السدود. | DISASTER
            تصادم قطاران قرب المحطة الشرقية وتوقفت الحركة على الخط كله. | DISASTER
            أحرز العداء الشاب الميدالية الذهبية في سباق المسافات الطويلة. | CULTURE
            تزوج الشاعر ابنة عمه في قرية صغيرة على ضفة النهر. | CULTURE
            استحوذ المصرف على منافسه الأصغر مقابل مبلغ لم يكشف عنه. | TRADE
            رمم الحرفيون سقف المسجد العتيق بعد سنوات من الإهمال الطويل. | FOUND
            أحالت النيابة المتهمين على محكمة الجنايات في العاصمة صباحا. | JUDGE
            لقحت الفرق الصحية آلاف الأطفال في القرى النائية من الإقليم. | AID
            فارق الحياة مساء أمس رسام القرية العجوز في منزله الريفي. | DEATH
            Thieves stole a bronze bell from the parish church at night. | ASSAULT
            Two trams collided near the depot and the line was shut. | DISASTER
            The striker scored twice in the second half of the match. | CULTURE
            The brewery filed for bankruptcy after a dry summer and a strike. | TRADE
            Workers renovated the old granary with oak from the valley. | FOUND
            The painter married her cousin in a small village church. | CULTURE
            Nurses vaccinated three thousand children in the hill villages. | AID
            A trawler capsized off the northern cape in heavy seas. | DISASTER
            """)
    void verbs_of_many_domains_tell_of_their_kind_of_event(String text, Kind kind) {
        assertThat(find(text)).anyMatch(m -> m.kind() == kind && m.modality() == Modality.ASSERTED);
    }

    @Test
    void letters_in_presentation_forms_are_read_as_plain_ones() {
        assertThat(first(
                                "\uFE8D\uFE9F\uFE98\uFEE4\uFECA \uFE8D\uFEDF\uFEEE\uFEAF\uFEAD\uFE8D\uFE80 \uFED3\uFEF2 \uFE8D\uFEDF\uFED8\uFEBC\uFEAE \uFE8D\uFEDF\uFED8\uFEAA\uFEF3\uFEE2.")
                        .kind())
                .isEqualTo(Kind.CONSULT);
    }

    @Test
    void the_town_is_no_verdict_though_it_is_made_of_the_same_letters() {
        assertThat(find("سكان المدينة القديمة طيبون وبيوتهم بيضاء وأسواقهم عامرة كل صباح."))
                .noneMatch(m -> m.kind() == Kind.JUDGE);
    }

    @Test
    void things_in_the_plural_are_no_verbs() {
        assertThat(find("Twelve awards were in the case by the door of the hall."))
                .noneMatch(m -> words(m).contains("awards") && m.modality() == Modality.GENERIC);
    }

    @Test
    void behind_a_particle_of_certainty_letters_that_can_be_past_are_past() {
        EventMention mention = first("وقد توزعوا على القرى المنكوبة في الجبال البعيدة قبل حلول الليل.");
        assertThat(mention.modality()).isEqualTo(Modality.ASSERTED);
        assertThat(mention.tense()).isEqualTo(Tense.PAST);
    }

    @Test
    void until_a_day_does_not_say_when_it_was_done() {
        EventMention mention = first("The ferry was suspended until 6 January 2022 for repairs to the hull.");
        assertThat(mention.times()).isEmpty();
    }

    @Test
    void not_until_a_day_says_when_it_was_done() {
        EventMention mention = first("The minister did not sign the deal until 6 January 2022 in the capital.");
        assertThat(mention.times()).hasSize(1);
    }

    @Test
    void what_is_then_has_the_day_until_which_it_waits() {
        List<EventMention> found =
                find("The brothers were remanded until 6 January 2022, when they will appear before the judge.");
        assertThat(found).anyMatch(m -> words(m).startsWith("when") && m.times().size() == 1);
    }

    @Test
    void a_clause_that_tells_what_was_then_has_the_time_right_before_it() {
        assertThat(find("The dispute goes back to May 2019, when the council closed the harbour."))
                .anyMatch(m -> words(m).startsWith("when") && m.times().size() == 1);
        assertThat(find("تعود القصة إلى أيار 2019، حين أغلق المجلس المرفأ."))
                .anyMatch(m -> words(m).startsWith("حين") && m.times().size() == 1);
    }

    @Test
    void a_clause_that_tells_what_was_then_keeps_a_time_of_its_own() {
        assertThat(find("The dispute flared in June 2020, when the council, which had met on 3 May 2019, resigned."))
                .filteredOn(m -> words(m).contains("had met"))
                .allMatch(m -> m.times().size() == 1);
        assertThat(find("The dispute goes back to May 2019 and the harbour was reopened when the council resigned."))
                .filteredOn(m -> words(m).startsWith("when"))
                .allMatch(m -> m.times().isEmpty());
    }

    @Test
    void a_clause_without_a_known_word_for_what_happens_is_a_detail() {
        List<EventMention> found = find("""
                Miners strike over pay

                The miners went on strike on Monday in the western valley.

                Grey tents and small stoves along the whole length of the muddy road.""");
        assertThat(found).anyMatch(m -> m.role() == EventMention.Role.DETAIL && words(m).startsWith("Grey tents"));
    }

    @Test
    void a_clause_of_a_word_or_two_is_no_detail() {
        assertThat(find("""
                Miners strike over pay

                The miners went on strike on Monday in the western valley.

                And then? So it is.""")).noneMatch(m -> m.role() == EventMention.Role.DETAIL);
    }
}
