package sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.language.Tongue;
import sanad.time.When;

/** The shell's manners, with an extraction that finds nothing: what it says, where, and with which code. */
class ShellTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void findings_go_to_the_standard_output_and_nothing_else_does() throws IOException {
        file("a.txt", "one");
        file("b.xls", "two");
        assertThat(run("extract", folder.toString())).isEqualTo(0);
        assertThat(said(out)).startsWith("{").contains("\"a.txt\"").endsWith("}\n");
        assertThat(said(err)).contains("b.xls: skipped");
    }

    @Test
    void one_unreadable_file_is_named_with_code_1_and_the_others_are_still_read() throws IOException {
        Path good = file("a.txt", "one");
        Path missing = folder.resolve("missing.txt");
        assertThat(run("extract", good.toString(), missing.toString())).isEqualTo(1);
        assertThat(said(out)).contains("\"a.txt\"");
        assertThat(said(err)).contains(missing + ": there is nothing at this path");
    }

    @Test
    void an_empty_folder_is_told_with_code_1_and_no_output() {
        assertThat(run("extract", folder.toString())).isEqualTo(1);
        assertThat(said(out)).isEmpty();
        assertThat(said(err)).contains(folder + ": this folder holds no documents");
    }

    @Test
    void nothing_but_skipped_files_is_nothing_to_read() throws IOException {
        Path sheet = file("b.xls", "two");
        assertThat(run("extract", sheet.toString())).isEqualTo(1);
        assertThat(said(err)).contains("There was nothing to read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract",
                "export a.txt",
                "export a.txt -o a.gif",
                "export a.txt -o a.png --theme blue",
                "export a.txt -o a.png --size 10x10",
                "export a.txt -o a.png --size big",
                "extract a.txt --lang fr",
                "extract a.txt --nonsense",
                "--nonsense",
                "extract a.txt -o"
            })
    void a_command_that_is_not_understood_has_code_2_and_says_where_help_is(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(said(out)).isEmpty();
        assertThat(said(err)).startsWith("sanad: ").contains("--help").doesNotContain("Exception");
    }

    @Test
    void a_result_that_cannot_be_written_has_code_1_and_names_the_folder() throws IOException {
        Path a = file("a.txt", "one");
        Path nowhere = folder.resolve("no/such/out.json");
        assertThat(run("extract", a.toString(), "-o", nowhere.toString())).isEqualTo(1);
        assertThat(said(err)).contains(folder.resolve("no/such").toString()).contains("not there");
        assertThat(run("extract", a.toString(), "-o", folder.toString())).isEqualTo(1);
        assertThat(said(err)).contains("this is a folder");
    }

    @Test
    void a_result_in_a_file_leaves_the_standard_output_empty() throws IOException {
        Path a = file("a.txt", "one");
        Path json = folder.resolve("out.json");
        assertThat(run("extract", a.toString(), "-o", json.toString())).isEqualTo(0);
        assertThat(said(out)).isEmpty();
        assertThat(json).content(StandardCharsets.UTF_8).contains("\"a.txt\"");
    }

    @Test
    void messages_speak_arabic_where_the_environment_does() {
        assertThat(run(Map.of("LANG", "ar_EG.UTF-8"), "extract")).isEqualTo(2);
        assertThat(said(err)).contains("أيّ الملفات");
    }

    @Test
    void a_language_that_is_asked_for_wins_over_the_environment() {
        assertThat(run(Map.of("LANG", "ar_EG.UTF-8"), "extract", "--lang", "en"))
                .isEqualTo(2);
        assertThat(said(err)).contains("which files");
    }

    @ParameterizedTest
    @CsvSource({"ar_EG.UTF-8,,ARABIC", "C,,ENGLISH", ",ar,ARABIC", ",en,ENGLISH", "de_DE,ar,ENGLISH", "ar,,ARABIC"})
    void the_first_variable_that_is_set_names_the_language(String lang, String system, Tongue tongue) {
        Map<String, String> environment = lang == null ? Map.of() : Map.of("LANG", lang);
        Locale locale = system == null ? Locale.ROOT : Locale.forLanguageTag(system);
        assertThat(UserLanguage.of(environment, locale)).isEqualTo(tongue);
    }

    @Test
    void help_and_version_go_to_the_standard_output_with_code_0() {
        assertThat(run("--version")).isEqualTo(0);
        assertThat(said(out)).startsWith("sanad");
        for (String[] asked :
                List.of(new String[] {"--help"}, new String[] {"extract", "--help"}, new String[] {"-h"})) {
            out.reset();
            assertThat(run(asked)).isEqualTo(0);
            assertThat(said(out)).contains("sanad extract PATH");
        }
        assertThat(said(err)).isEmpty();
    }

    @Test
    void the_help_of_each_language_names_every_option_and_no_other() {
        List<String> known = new ArrayList<>();
        options(Syntax.parser(), known);
        for (Tongue tongue : Tongue.values()) {
            String page = Help.in(tongue);
            assertThat(known).allSatisfy(name -> assertThat(page).contains(name));
            assertThat(page.lines().filter(line -> line.strip().startsWith("-")).map(String::strip))
                    .allSatisfy(line -> assertThat(known).contains(line.split("[ ,]", 2)[0]));
        }
    }

    private static void options(picocli.CommandLine command, List<String> known) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!option.hidden()) {
                known.addAll(List.of(option.names()));
            }
        }
        command.getSubcommands().values().forEach(below -> options(below, known));
    }

    private int run(String... args) {
        return run(Map.of("LANG", "en_GB.UTF-8"), args);
    }

    private int run(Map<String, String> environment, String... args) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, messages, environment, Locale.ROOT);
        Opening opening = new Opening((title, documents, progress) -> new Chronicle(
                title,
                documents,
                documents.stream()
                        .map(d -> new DocumentDate(d.id(), When.UNKNOWN, Basis.UNKNOWN, List.of()))
                        .toList(),
                List.of(),
                List.of()));
        return new Shell(terminal, opening).run(args);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
