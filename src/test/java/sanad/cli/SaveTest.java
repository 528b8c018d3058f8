package sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.History;
import sanad.chronicle.scene.Scene;
import sanad.export.office.Unzipped;
import sanad.store.project.Opening.Opened;
import sanad.store.project.ProjectFile;
import sanad.store.project.shelf.Shelf;

/** {@code sanad save}, and projects where other commands take documents. */
class SaveTest {
    private static final String TEXT = "القاهرة، 5 مارس 2021. وقّع الوزيران اتفاق التعاون يوم الجمعة.\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        Map<String, String> environment = Map.of(
                "LANG", "en_US.UTF-8", "XDG_DATA_HOME", folder.resolve("data").toString());
        Terminal terminal =
                new Terminal(out, new PrintStream(err, true, StandardCharsets.UTF_8), environment, Locale.ENGLISH);
        return new Shell(terminal, new sanad.cli.Opening()).run(args);
    }

    private Path saved() throws IOException {
        Path file = folder.resolve("story.sanad");
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.write(documents.resolve("a.txt"), TEXT.getBytes(Charset.forName("windows-1256")));
        assertThat(run("save", documents.toString(), "-o", file.toString()))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return file;
    }

    private Opened open(Path file) {
        return (Opened) ProjectFile.open(file, Shelf.in(folder.resolve("data"), () -> Instant.EPOCH));
    }

    @Test
    void a_project_holds_what_was_found_and_the_very_bytes_it_was_found_in() throws IOException {
        Opened opened = open(saved());
        assertThat(opened.history().project().entries()).hasSize(1);
        assertThat(opened.file().original("a.txt").orElseThrow())
                .isEqualTo(TEXT.getBytes(Charset.forName("windows-1256")));
        opened.file().close();
        assertThat(out.size()).isZero();
    }

    @Test
    void a_project_of_older_rules_is_read_again_where_it_is_asked_for_and_that_can_be_undone() throws Exception {
        Path file = saved();
        Opened opened = open(file);
        String event = opened.history().project().entries().firstKey();
        Chronicle all = opened.history().project().chronicle();
        Chronicle nothing = new Chronicle(all.title(), all.documents(), all.dates(), all.timexes(), List.of());
        History.Made older = opened.history().does(new Edit.Refind(Edit.Cause.AGAIN, nothing, ""), Instant.EPOCH);
        opened.file().keep(older.step(), older.change());
        opened.file().close();

        Path newer = folder.resolve("newer.sanad");
        assertThat(run("save", file.toString(), "-o", newer.toString(), "--again"))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("one new event");
        Opened other = open(newer);
        assertThat(other.history().project().entries()).containsOnlyKeys(event);
        assertThat(other.history().undone(other.file()).project())
                .isEqualTo(older.after().project());
        other.file().close();
        Opened same = open(file);
        assertThat(same.history().project().entries()).isEmpty();
        same.file().close();

        assertThat(run("save", newer.toString(), "-o", newer.toString(), "--again"))
                .isNotZero();
        assertThat(run("save", newer.toString(), "-o", newer.toString(), "--again", "--replace"))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the same");
        assertThat(run("save", newer.toString(), "-o", folder.resolve("a.json").toString(), "--again"))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void every_command_takes_a_project_as_it_was_left() throws Exception {
        Path file = saved();
        Opened opened = open(file);
        String event = opened.history().project().entries().firstKey();
        History.Made made = opened.history().does(new Edit.Rename(event, "A pact that somebody named"), Instant.EPOCH);
        opened.file().keep(made.step(), made.change());
        opened.file().close();

        assertThat(run("extract", file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("A pact that somebody named");
        Path picture = folder.resolve("picture.svg");
        assertThat(run("export", file.toString(), "-o", picture.toString())).isZero();
        assertThat(picture).isNotEmptyFile();
        Path copy = folder.resolve("copy.sanad");
        assertThat(run("save", file.toString(), "-o", copy.toString())).isZero();
        Opened other = open(copy);
        assertThat(other.history()).isEqualTo(made.after());
        other.file().close();
    }

    @Test
    void the_scenes_of_a_project_are_the_slides_of_its_presentation() throws Exception {
        Path file = saved();
        Opened opened = open(file);
        String event = opened.history().project().entries().firstKey();
        Scene scene = new Scene(
                "", 0, "A pact", "Why then?", "", LocalDate.EPOCH, LocalDate.of(2022, 1, 1), Set.of(), List.of(event));
        History.Made made = opened.history().does(new Edit.Stage(List.of(scene)), Instant.EPOCH);
        opened.file().keep(made.step(), made.change());
        opened.file().close();
        Path slides = folder.resolve("slides.pptx");
        assertThat(run("export", file.toString(), "-o", slides.toString())).isZero();
        Unzipped deck = new Unzipped(Files.readAllBytes(slides));
        assertThat(deck.starting("ppt/slides/slide")).hasSize(2);
        assertThat(deck.text("ppt/slides/slide2.xml")).contains("<a:t>A pact</a:t>", "<a:t>Why then?</a:t>");
    }

    @Test
    void a_whole_project_goes_out_as_text_and_comes_in_again() throws Exception {
        Path file = saved();
        Opened opened = open(file);
        String event = opened.history().project().entries().firstKey();
        History.Made made = opened.history().does(new Edit.Annotate(event, "ملاحظة"), Instant.EPOCH);
        opened.file().keep(made.step(), made.change());
        opened.file().close();
        Path json = folder.resolve("whole.json");
        assertThat(run("save", file.toString(), "-o", json.toString())).isZero();
        assertThat(json).content().startsWith("{\"sanad\":1").contains("ملاحظة");
        Path back = folder.resolve("back.sanad");
        assertThat(run("save", json.toString(), "-o", back.toString())).isZero();
        Opened again = open(back);
        assertThat(again.history()).isEqualTo(made.after());
        assertThat(again.history().undone(again.file()).project())
                .isEqualTo(opened.history().project());
        assertThat(again.file().original("a.txt").orElseThrow())
                .isEqualTo(TEXT.getBytes(Charset.forName("windows-1256")));
        again.file().close();
        Files.writeString(json, "{\"a\":1}");
        assertThat(run(
                        "save",
                        json.toString(),
                        "-o",
                        folder.resolve("next.sanad").toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not a Sanad project");
    }

    @Test
    void what_somebody_did_is_not_written_over_and_it_is_said_what_to_do() throws Exception {
        Path file = saved();
        byte[] before = Files.readAllBytes(file);
        String documents = folder.resolve("documents").toString();
        assertThat(run("save", documents, "-o", file.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("another name")
                .contains("--replace");
        assertThat(run("--lang", "ar", "save", file.toString(), "-o", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("اسمًا آخر");
        assertThat(file).hasBinaryContent(before);
        Path json = Files.writeString(folder.resolve("mine.json"), "mine");
        assertThat(run("save", documents, "-o", json.toString())).isEqualTo(1);
        assertThat(json).hasContent("mine");
    }

    @Test
    void what_is_replaced_on_purpose_is_kept_and_it_is_said_where() throws Exception {
        Path file = saved();
        Opened opened = open(file);
        String event = opened.history().project().entries().firstKey();
        History.Made made = opened.history().does(new Edit.Annotate(event, "mine"), Instant.EPOCH);
        opened.file().keep(made.step(), made.change());
        opened.file().close();
        String documents = folder.resolve("documents").toString();
        assertThat(run("save", documents, "-o", file.toString(), "--replace")).isZero();
        Opened old = open(kept());
        assertThat(old.history()).isEqualTo(made.after());
        old.file().close();
        Opened next = open(file);
        assertThat(next.history().project().entry(event).orElseThrow().touched())
                .isFalse();
        next.file().close();

        Path poem = Files.writeString(folder.resolve("poem.sanad"), "a poem");
        assertThat(run("save", documents, "-o", poem.toString(), "--replace")).isZero();
        assertThat(kept()).hasContent("a poem");
        Path json = Files.writeString(folder.resolve("mine.json"), "mine");
        assertThat(run("save", documents, "-o", json.toString(), "--replace")).isZero();
        assertThat(kept()).hasContent("mine");
    }

    /** Where the shell says that the file before is kept. */
    private Path kept() {
        String said = err.toString(StandardCharsets.UTF_8).strip();
        return Path.of(said.substring(said.lastIndexOf("kept as ") + "kept as ".length()));
    }

    @Test
    void a_project_that_lies_open_elsewhere_is_read_all_the_same_and_never_replaced() throws IOException {
        Path file = saved();
        Opened opened = open(file);
        assertThat(run("extract", file.toString())).isZero();
        assertThat(run("save", folder.resolve("documents").toString(), "-o", file.toString(), "--replace"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("lies open in another window");
        opened.file().close();
    }

    @Test
    void what_is_not_a_sound_project_is_told_for_what_it_is() throws IOException {
        Path file = saved();
        byte[] good = Files.readAllBytes(file);
        Path other = folder.resolve("other.sanad");

        Files.writeString(other, "a poem");
        assertThat(run("extract", other.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not a Sanad project");

        Files.write(other, Arrays.copyOf(good, good.length / 2));
        assertThat(run("extract", other.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("damaged");

        byte[] newer = good.clone();
        newer[63] = 9;
        Files.write(other, newer);
        assertThat(run("extract", other.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("later version")
                .contains("format 9");
        assertThat(other).hasBinaryContent(newer);

        assertThat(run("extract", folder.resolve("none.sanad").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is nothing at this path");
    }

    @Test
    void a_project_is_named_so_and_given_alone() throws IOException {
        Path file = saved();
        assertThat(run("save", file.toString(), "-o", folder.resolve("a.txt").toString()))
                .isEqualTo(2);
        assertThat(run("extract", file.toString(), folder.resolve("documents").toString()))
                .isEqualTo(2);
        assertThat(run(
                        "save",
                        file.toString(),
                        "-o",
                        folder.resolve("none/a.sanad").toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is not there");
    }
}
