package sanad.store.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.EditRefused;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.store.SampleStory;
import sanad.store.project.shelf.Backups;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;

/** A project file from day to day: what is done to it is there when it is opened again. */
class ProjectFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Project SAMPLE =
            Project.of(new Extractor().extract("Story", SampleStory.documents(), Progress.NONE));

    @TempDir
    Path folder;

    private Shelf shelf = Shelf.in(Path.of("/nowhere"), () -> NOW);
    private Path file = Path.of("/nowhere");

    @BeforeEach
    void shelf() {
        shelf = Shelf.in(folder.resolve("data"), () -> NOW);
        file = folder.resolve("story.sanad");
    }

    static Opening.Opened opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return (Opening.Opened) opening;
    }

    private Opening.Opened created() {
        Content content = Content.of(SAMPLE, id -> Optional.of(("bytes of " + id).getBytes(StandardCharsets.UTF_8)));
        return opened(ProjectFile.create(file, content, shelf));
    }

    private static History edit(Opening.Opened open, History history, Edit edit) throws Exception {
        History.Made made = history.does(edit, NOW);
        open.file().keep(made.step(), made.change());
        return made.after();
    }

    private static SortedSet<String> events(int from, int to) {
        return new TreeSet<>(List.copyOf(SAMPLE.entries().keySet()).subList(from, to));
    }

    @Test
    void a_project_is_read_as_it_was_written() {
        try (ProjectFile open = created().file()) {
            assertThat(open.access()).isEqualTo(Access.WRITE);
        }
        Opening.Opened again = opened(ProjectFile.open(file, shelf));
        assertThat(again.history().project()).isEqualTo(SAMPLE);
        again.file().close();
    }

    @Test
    void steps_are_there_after_closing_and_can_be_taken_back_and_done_again() throws Exception {
        Opening.Opened open = created();
        String first = events(0, 1).first();
        History history = edit(open, open.history(), new Edit.Rename(first, "Something else"));
        history = edit(open, history, new Edit.Merge(first, events(1, 3)));
        history = edit(open, history, new Edit.Hide(events(4, 6)));
        open.file().close();

        Opening.Opened again = opened(ProjectFile.open(file, shelf));
        assertThat(again.history()).isEqualTo(history);
        History back = again.history().undone(again.file()).undone(again.file());
        again.file()
                .went(
                        back.done(),
                        History.of(SAMPLE).project().equals(SAMPLE)
                                ? sanad.chronicle.edit.Change.between(history.project(), back.project())
                                : again.file().of(1));
        again.file().close();

        Opening.Opened third = opened(ProjectFile.open(file, shelf));
        assertThat(third.history()).isEqualTo(back);
        assertThat(third.history().undone(third.file()).project()).isEqualTo(SAMPLE);
        assertThat(third.history().redone(third.file()).redone(third.file())).isEqualTo(history);
        third.file().close();
    }

    @Test
    void one_file_remains_after_closing() throws Exception {
        created().file().close();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("story.sanad", "data");
        }
        assertThat(Files.readAllBytes(file)[18]).as("journal mode: rollback").isEqualTo((byte) 1);
    }

    @Test
    void the_bytes_of_documents_are_kept() throws Exception {
        try (ProjectFile open = created().file()) {
            String id = SAMPLE.folios().firstKey();
            assertThat(open.original(id))
                    .hasValueSatisfying(bytes ->
                            assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("bytes of " + id));
        }
    }

    @Test
    void a_second_window_reads_what_the_first_writes() throws Exception {
        try (ProjectFile first = created().file()) {
            Opening.Opened second = opened(ProjectFile.open(file, shelf));
            assertThat(second.file().access()).isEqualTo(Access.IN_USE);
            assertThat(second.history().project()).isEqualTo(SAMPLE);
            assertThat(second.file().saveAs(folder.resolve("copy.sanad")).done())
                    .isTrue();
            assertThat(second.file().access()).isEqualTo(Access.WRITE);
            edit(second, second.history(), new Edit.Name("Copy"));
            second.file().close();
            assertThat(first.access()).isEqualTo(Access.WRITE);
        }
        Opening.Opened copy = opened(ProjectFile.open(folder.resolve("copy.sanad"), shelf));
        assertThat(copy.history().project().title()).isEqualTo("Copy");
        copy.file().close();
    }

    @Test
    void what_changed_is_backed_up_on_closing_and_nothing_else() throws Exception {
        created().file().close();
        assertThat(new Backups(file, shelf).all()).hasSize(1);
        opened(ProjectFile.open(file, shelf)).file().close();
        assertThat(new Backups(file, shelf).all()).hasSize(1);
        for (int i = 0; i < 12; i++) {
            Opening.Opened open = opened(ProjectFile.open(file, shelf));
            edit(open, open.history(), new Edit.Name("Name " + i));
            assertThat(open.file().backUp()).isEqualTo(new Saving.Saved(file.toRealPath()));
            open.file().close();
            assertThat(new Backups(file, shelf).all().get(0).tally().steps()).isEqualTo(i + 1);
        }
        assertThat(new Backups(file, shelf).all()).hasSize(Backups.GENERATIONS);
    }

    @Test
    void of_a_damaged_project_the_backup_can_be_chosen_and_both_are_kept() throws Exception {
        created().file().close();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(ProjectFile.open(file, shelf)).isInstanceOf(Opening.Damaged.class);
        Recovery recovery = Recovery.of(file, shelf);
        assertThat(recovery.backups()).hasSize(1);
        Recovery.Candidate backup = recovery.backups().get(0);
        assertThat(backup.whole()).isTrue();
        assertThat(backup.tally().events()).isEqualTo(SAMPLE.entries().size());
        assertThat(recovery.best()).contains(backup);
        Opening.Opened again = opened(recovery.choose(backup, shelf));
        assertThat(again.history().project()).isEqualTo(SAMPLE);
        again.file().close();
        assertThat(folder.resolve("story 2026-11-22T10-00-00Z.sanad")).hasSize(bytes.length / 2);
        assertThat(new Backups(file, shelf).all()).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void how_it_was_looked_at_is_kept_and_is_no_step() throws Exception {
        Opening.Opened open = created();
        open.file().view("wall", Optional.of("{\"from\":\"2024\"}"));
        open.file().close();
        Opening.Opened again = opened(ProjectFile.open(file, shelf));
        assertThat(again.view()).isEqualTo(new TreeMap<>(java.util.Map.of("wall", "{\"from\":\"2024\"}")));
        assertThat(again.history().steps()).isEmpty();
        again.file().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"مشروع ١", "a b?mode=ro#c%20d&e=f", "it's; \"x\" -- 'y'", "سند\u200F", "file:x", ".hidden"})
    void a_name_is_only_a_name(String name) throws Exception {
        file = folder.resolve(name + ".sanad");
        Opening.Opened open = created();
        edit(open, open.history(), new Edit.Name("Named"));
        Path copy = folder.resolve("copy of " + name.replace(':', ' ') + ".sanad");
        assertThat(open.file().duplicate(copy).done()).isTrue();
        open.file().close();
        for (Path path : List.of(file, copy)) {
            Opening.Opened again = opened(ProjectFile.open(path, shelf));
            assertThat(again.history().project().title()).isEqualTo("Named");
            again.file().close();
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).hasSize(3);
        }
    }

    @Test
    void half_a_letter_comes_back_as_it_was() throws Exception {
        Opening.Opened open = created();
        String note = "half " + "\uD83D" + " whole \uD83D\uDE00 other half " + "\uDE00";
        History history =
                edit(open, open.history(), new Edit.Annotate(events(0, 1).first(), note));
        open.file().close();
        Opening.Opened again = opened(ProjectFile.open(file, shelf));
        assertThat(again.history()).isEqualTo(history);
        again.file().close();
    }

    @Test
    void an_edit_that_is_refused_leaves_the_project_as_it_was() {
        assertThat(History.of(SAMPLE))
                .satisfies(history -> org.assertj.core.api.Assertions.assertThatThrownBy(
                                () -> history.does(new Edit.Rename("none", "x"), NOW))
                        .isInstanceOf(EditRefused.class));
    }
}
