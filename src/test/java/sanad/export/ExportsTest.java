package sanad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sanad.chronicle.Chronicle;
import sanad.export.format.Caveat;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.Story;

class ExportsTest {
    private static final Chronicle STORY = Story.random(12, 5, 2);

    static Stream<Format> formats() {
        return Exports.formats().stream();
    }

    private static Exported exported(Chronicle chronicle) {
        return new Exported(chronicle, List.of(), Optional.of(out -> out.write("{}".getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] bytes(Format format, Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.write(format, exported(chronicle), wanted(format), out);
        return out.toByteArray();
    }

    private static Wanted wanted(Format format) {
        return Wanted.usual(Manner.ARABIC).on(format.usualSheet());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_format_has_a_name_a_hint_and_caveats_in_every_language(Format format) {
        for (Manner manner : List.of(Manner.ARABIC, Manner.ENGLISH)) {
            Words words = Words.in(manner);
            assertThat(words.say(format.word())).isNotBlank();
            assertThat(words.say(format.word() + ".hint")).isNotBlank();
            assertThat(words.say(format.family().word())).isNotBlank();
            for (Caveat caveat : Exports.caveats(format, exported(STORY), wanted(format))) {
                assertThat(caveat.in(words)).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_same_story_gives_the_same_bytes_wherever_it_is_written(Format format) throws IOException {
        byte[] here = bytes(format, STORY);
        assertThat(here).isNotEmpty();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(format, Story.random(12, 5, 2))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_story_of_nothing_is_written_too(Format format) {
        // sources of nothing are an empty file
        assertThatCode(() -> bytes(format, Chronicle.EMPTY)).doesNotThrowAnyException();
    }

    @Test
    void no_two_formats_have_one_key() {
        assertThat(Exports.formats().stream().map(Format::key)).doesNotHaveDuplicates();
    }

    @Test
    void a_file_is_what_its_ending_says() {
        assertThat(Exports.ofFile("a/Wall.SVG").map(Format::key)).contains("svg");
        assertThat(Exports.ofFile("notes.pdf").map(Format::family)).contains(Family.PAGE);
        assertThat(Exports.ofFile("png")).isEmpty();
        assertThat(Exports.ofFile("a.gif")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.png,1,a.png", "a.png,2,a-2.png", "b.c/a,3,b.c/a-3", ".png,2,-2.png", "a.b.svg,12,a.b-12.svg"})
    void files_of_one_picture_are_numbered_before_their_ending(String file, int part, String name) {
        assertThat(Exports.name(file, part)).isEqualTo(name);
    }
}
