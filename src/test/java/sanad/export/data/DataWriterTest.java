package sanad.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.Editing;
import sanad.chronicle.edit.Project;
import sanad.export.Exports;
import sanad.export.cite.Hostile;
import sanad.export.cite.MadeUp;
import sanad.export.format.Caveat;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;
import sanad.language.Manner;
import sanad.language.Words;

class DataWriterTest {
    private static final Chronicle SMALL = MadeUp.of(250);

    static Stream<Writer> writers() {
        return Stream.of(
                DataWriter.CSV,
                DataWriter.TIMELINE_JS,
                DataWriter.ICALENDAR,
                DataWriter.VIS,
                DataWriter.ANNOTATIONS,
                DataWriter.TIMEX3,
                DataWriter.MARKDOWN,
                DataWriter.CSL,
                DataWriter.RIS,
                DataWriter.BIBTEX);
    }

    static Stream<Format> formats() {
        return Exports.formats().stream().filter(f -> f.family() == Family.DATA);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void the_bytes_hang_on_no_locale_and_no_zone(Writer writer) {
        byte[] before = Written.bytes(writer, SMALL);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG", "tr-TR", "th-TH-u-ca-buddhist", "fa-IR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Arrays.equals(Written.bytes(writer, SMALL), before)).isTrue();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_format_has_a_name_a_hint_and_caveats_in_both_languages(Format format) {
        for (Manner manner : List.of(Manner.ARABIC, Manner.ENGLISH)) {
            Words words = Words.in(manner);
            assertThat(words.say(format.word())).isNotBlank();
            assertThat(words.say(format.word() + ".hint")).isNotBlank();
            Exported exported = Exported.of(MadeUp.titled(Hostile.TURNING));
            for (Caveat caveat : Exports.caveats(format, exported, Wanted.usual(manner))) {
                assertThat(caveat.in(words)).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void what_cannot_be_held_is_counted() {
        List<String> told = DataWriter.ICALENDAR.caveats(Exported.of(SMALL), Wanted.usual(Manner.ENGLISH)).stream()
                .map(c -> c.in(Words.in(Manner.ENGLISH)))
                .toList();
        long none = SMALL.events().stream()
                .filter(e -> !e.when().isKnown() || e.when().latest().getYear() < 1)
                .count();
        assertThat(told).anyMatch(t -> t.startsWith(none + " events have no day that a calendar can name"));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void hidden_events_stay_at_home(Writer writer) throws Exception {
        Project project = Project.of(MadeUp.titled(List.of("أول الأحداث", "ثاني الأحداث", "ثالث الأحداث")));
        Chronicle shown = Editing.after(project, new Edit.Hide(new TreeSet<>(List.of("e1"))))
                .chronicle();
        assertThat(Written.text(writer, shown)).doesNotContain("ثاني الأحداث");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void no_sign_that_turns_the_line_is_live_in_any_file_but_marks_of_ours_about_latin_names(Writer writer) {
        Chronicle chronicle = MadeUp.titled(Hostile.TURNING);
        assertThat(Written.text(writer, chronicle).substring(1).codePoints())
                .noneMatch(c -> c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || c == 0x200F
                        || c == 0x61C
                        || c == 0x2028
                        || c == 0);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void an_empty_chronicle_is_a_file_too(Writer writer) {
        assertThat(Written.bytes(writer, Chronicle.EMPTY)).isNotNull();
    }

    @Test
    void a_title_of_ones_own_goes_before_the_chronicles() {
        Wanted wanted = Wanted.usual(Manner.ARABIC).titled("عنوان آخر");
        assertThat(new String(
                        Written.bytes(DataWriter.MARKDOWN, SMALL, wanted), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("# عنوان آخر\n");
        assertThat(wanted.in(Optional.empty()).title()).contains("عنوان آخر");
    }
}
