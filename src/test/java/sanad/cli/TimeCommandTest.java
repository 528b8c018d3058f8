package sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void each_expression_has_a_line_with_its_words_reading_and_derivation() {
        assertThat(run("", "time", "They met last June for two hours.", "--on", "2024-11-30", "--lang", "en"))
                .isEqualTo(0);
        assertThat(said(out))
                .isEqualTo("“last June” = DATE 2024-06: the nearest June before the document’s date; "
                        + "the document’s date is 30 November 2024 (given); so June 2024\n"
                        + "“two hours” = DURATION PT2H: a length of 2 hours; a length and no date\n");
    }

    @Test
    void arabic_is_told_in_arabic_and_keeps_the_reading_apart() {
        run("", "time", "سافر أمس", "--on", "2024-11-30", "--lang", "ar");
        assertThat(said(out))
                .isEqualTo("«أمس» = \u2066DATE 2024-11-29\u2069: اليوم الذي قبل تاريخ المستند؛ "
                        + "وتاريخ المستند ٣٠ نوفمبر ٢٠٢٤ (معطى)؛ إذن: ٢٩ نوفمبر ٢٠٢٤\n");
    }

    @Test
    void words_of_the_other_direction_are_kept_apart() {
        run("", "time", "yesterday", "--on", "2024-11-30", "--lang", "ar");
        assertThat(said(out)).startsWith("\u2068«yesterday»\u2069 = ");
    }

    @Test
    void without_a_text_the_input_is_read() {
        assertThat(run("He came in 1990.", "time", "--lang", "en")).isEqualTo(0);
        assertThat(said(out)).contains("“1990” = DATE 1990: the words say it whole; so 1990");
    }

    @Test
    void the_path_of_a_file_reads_the_file() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "He came in 1990.");
        run("", "time", file.toString(), "--lang", "en");
        assertThat(said(out)).contains("DATE 1990");
    }

    @Test
    void the_earlier_words_that_a_date_stands_on_are_quoted() {
        run("", "time", "They met on 10 May 2022 and again on the 17th of the same month.", "--lang", "en");
        assertThat(said(out)).contains("the date just told is 10 May 2022, in “10 May 2022”; so 17 May 2022");
    }

    @Test
    void a_date_that_is_none_is_named_with_code_2() {
        assertThat(run("", "time", "today", "--on", "soon", "--lang", "en")).isEqualTo(2);
        assertThat(said(err)).contains("--on soon: give a date as 2024-06-19");
        assertThat(said(out)).isEmpty();
    }

    @Test
    void a_text_without_words_of_time_is_told_so() {
        assertThat(run("", "time", "The cat sat there.", "--lang", "en")).isEqualTo(0);
        assertThat(said(err)).contains("No words of time were found.");
    }

    @Test
    void a_folder_is_refused_where_one_text_is_wanted() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one");
        Files.writeString(folder.resolve("b.txt"), "two");
        assertThat(run("", "time", folder.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(said(err)).contains("sanad time reads one text");
    }

    @Test
    void nothing_to_read_is_told_with_code_1() {
        assertThat(run("", "time", "--lang", "en")).isEqualTo(1);
        assertThat(said(err)).contains("nothing to read");
    }

    private int run(String typed, String... args) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        return new Shell(new Terminal(in, out, messages, Map.of(), Locale.ROOT), new Opening()).run(args);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
