package sanad.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sanad.chronicle.edit.Step;
import sanad.chronicle.edit.Told;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.ui.ReaderClock;

/** The history in words. */
class StepWordsTest {
    private static final ReaderClock CLOCK =
            new ReaderClock(InstantSource.fixed(Instant.parse("2026-05-03T12:00:00Z")), ZoneId.of("Asia/Riyadh"));

    private final StepWords arabic = new StepWords(Words.in(Manner.ARABIC));
    private final StepWords english = new StepWords(Words.in(Manner.ENGLISH));

    @Test
    void a_step_says_what_it_did_to_what() {
        assertThat(english.name(step("rename", 1, "The summit", "The meeting"))).isEqualTo("Rename “The summit”");
        assertThat(english.name(step("redate", 1, "The summit", "mid-June 2024")))
                .isEqualTo("Set the date of “The summit”: mid-June 2024");
        assertThat(arabic.name(step("hide", 1, "القمة"))).isEqualTo("إخفاء «القمة»");
    }

    @Test
    void a_step_on_several_events_counts_them_as_the_language_does() {
        assertThat(arabic.name(step("hide", 2, "القمة"))).isEqualTo("إخفاء حدثين");
        assertThat(arabic.name(step("hide", 5, "القمة"))).isEqualTo("إخفاء ٥ أحداث");
        assertThat(arabic.name(step("merge", 2, "القمة"))).isEqualTo("دمج حدثين في «القمة»");
        assertThat(english.name(step("merge", 3, "The summit"))).isEqualTo("Merge 3 events into “The summit”");
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        assertThat(arabic.name(step("delete", 1, "قمة بوتين وكيم في أقصى الشرق الروسي"), StepWords.IN_COLUMN))
                .isEqualTo("حذف «قمة بوتين وكيم في…»");
    }

    @Test
    void a_step_of_today_says_so_by_the_readers_clock() {
        assertThat(english.when(at("2026-05-03T07:42:00Z"), CLOCK)).isEqualTo("Today \u206610:42\u2069");
        assertThat(arabic.when(at("2026-05-02T15:05:00Z"), CLOCK)).isEqualTo("أمس \u2066١٨:٠٥\u2069");
        assertThat(english.when(at("2026-05-02T21:30:00Z"), CLOCK)).isEqualTo("Today \u20660:30\u2069");
        assertThat(english.when(at("2026-04-30T09:00:00Z"), CLOCK)).isEqualTo("30 April 2026, \u206612:00\u2069");
    }

    static Stream<String> singles() {
        return Stream.of(
                "name",
                "rename",
                "redate",
                "classify",
                "rank",
                "split",
                "hide",
                "show",
                "delete",
                "add",
                "attach",
                "detach",
                "note",
                "note.off",
                "colour",
                "image",
                "image.off",
                "restore",
                "read.document_dated",
                "read.first",
                "read.documents_added",
                "read.again");
    }

    @ParameterizedTest
    @MethodSource("singles")
    void every_step_has_words_in_both_languages(String name) {
        assertThat(arabic.name(step(name, 1, "س", "ص"))).doesNotContain("{");
        assertThat(english.name(step(name, 1, "x", "y"))).doesNotContain("{");
    }

    private static Step step(String name, int count, String... words) {
        return new Step(1, new Told(name, count, List.of(words)), Instant.EPOCH);
    }

    private static Step at(String moment) {
        return new Step(1, new Told("hide", 1, List.of("x")), Instant.parse(moment));
    }
}
