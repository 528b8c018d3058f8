package sanad.store.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.chronicle.edit.AnyProject;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Trouble;
import sanad.store.project.shelf.Backups;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;

/** Disks that are full, files that go away, folders that cannot be written: no edit is lost, and what is in the way has a name. */
class TroubleTest {
    private static final Project PROJECT = AnyProject.of(21, 3, 10);

    @TempDir
    Path folder;

    private Shelf shelf = Shelf.in(Path.of("/nowhere"), () -> Instant.EPOCH);
    private Path path = Path.of("/nowhere");
    private Optional<Path> mounted = Optional.empty();

    @BeforeEach
    void shelf() {
        shelf = Shelf.in(folder.resolve("data"), () -> Instant.EPOCH);
        path = folder.resolve("project.sanad");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted.isPresent()) {
            run("umount", "-l", mounted.get().toString());
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** A disk of its own; only root can mount one, and others test the same with a limit on the file's pages. */
    private Path disk(String options) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()))
                .as("a disk can be mounted here")
                .isTrue();
        mounted = Optional.of(disk);
        return disk;
    }

    private Opening.Opened create(Path at) {
        return ProjectFileTest.opened(ProjectFile.create(at, Content.of(PROJECT, id -> Optional.empty()), shelf));
    }

    private static History name(Opening.Opened open, History history, String name) throws Exception {
        History.Made made = history.does(new Edit.Name(name), Instant.EPOCH);
        open.file().keep(made.step(), made.change());
        return made.after();
    }

    private static Trouble troubleOf(Opening.Opened open, History history, String name) throws Exception {
        try {
            name(open, history, name);
        } catch (NotKept e) {
            return e.trouble();
        }
        throw new AssertionError("it was kept");
    }

    @Test
    void a_step_that_finds_no_room_is_not_kept_and_is_kept_once_there_is_room() throws Exception {
        Opening.Opened open = create(path);
        History before = name(open, open.history(), "before");
        open.file().base().number("PRAGMA max_page_count=1");
        History history = before;
        Optional<Trouble> trouble = Optional.empty();
        for (int i = 0; trouble.isEmpty() && i < 1000; i++) {
            String name = i + "x".repeat(20_000);
            try {
                history = name(open, history, name);
            } catch (NotKept e) {
                trouble = Optional.of(e.trouble());
            }
        }
        assertThat(trouble).contains(Trouble.DISK_FULL);
        open.file().base().number("PRAGMA max_page_count=100000");
        History after = name(open, history, "after");
        open.file().close();
        Opening.Opened again = ProjectFileTest.opened(ProjectFile.open(path, shelf));
        assertThat(again.history()).isEqualTo(after);
        again.file().close();
    }

    @Test
    void a_full_disk_loses_no_step_and_leaves_what_lies_there() throws Exception {
        Path disk = disk("size=1m");
        path = disk.resolve("project.sanad");
        Opening.Opened open = create(path);
        History history = name(open, open.history(), "first");
        Path filler = disk.resolve("filler");
        fill(filler);
        Optional<Trouble> trouble = Optional.empty();
        for (int i = 0; trouble.isEmpty() && i < 1000; i++) {
            try {
                history = name(open, history, i + "y".repeat(10_000));
            } catch (NotKept e) {
                trouble = Optional.of(e.trouble());
            }
        }
        assertThat(trouble).contains(Trouble.DISK_FULL);

        Saving copy = open.file().duplicate(disk.resolve("copy.sanad"));
        assertThat(copy)
                .isInstanceOfSatisfying(
                        Saving.NotSaved.class, not -> assertThat(not.trouble()).isEqualTo(Trouble.DISK_FULL));
        assertThat(open.file().saveAs(disk.resolve("other.sanad")).done()).isFalse();
        assertThat(open.file().path()).isEqualTo(path);
        Saving imported =
                ProjectFile.write(disk.resolve("new.sanad"), open.file().content(), shelf);
        assertThat(imported.done()).isFalse();
        Shelf onDisk = Shelf.in(disk.resolve("data"), () -> Instant.EPOCH);
        assertThatThrownBy(() -> new Backups(path, onDisk).take(open.file().base(), Optional.empty()))
                .isInstanceOf(NotKept.class);
        assertThat(new Backups(path, onDisk).all()).isEmpty();
        try (Stream<Path> files = Files.list(disk)) {
            assertThat(files.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "project.sanad",
                            "project.sanad-wal",
                            "project.sanad-shm",
                            ".project.sanad.lock",
                            "filler",
                            "data");
        }

        Files.delete(filler);
        history = name(open, history, "there is room again");
        assertThat(open.file().duplicate(disk.resolve("copy.sanad")).done()).isTrue();
        open.file().close();
        Opening.Opened again = ProjectFileTest.opened(ProjectFile.open(path, shelf));
        assertThat(again.history()).isEqualTo(history);
        again.file().close();
    }

    @Test
    void a_disk_that_was_full_when_the_program_closed_has_all_when_it_opens_again() throws Exception {
        Path disk = disk("size=1m");
        path = disk.resolve("project.sanad");
        Opening.Opened open = create(path);
        History history = name(open, open.history(), "first");
        fill(disk.resolve("filler"));
        for (int i = 0; i < 1000; i++) {
            try {
                history = name(open, history, i + "y".repeat(10_000));
            } catch (NotKept e) {
                break;
            }
        }
        open.file().close();
        Files.delete(disk.resolve("filler"));
        Opening.Opened again = ProjectFileTest.opened(ProjectFile.open(path, shelf));
        assertThat(again.history()).isEqualTo(history);
        again.file().close();
    }

    private static void fill(Path filler) throws IOException {
        try {
            for (int size = 300_000; size < 2_000_000; size += 20_000) {
                Files.write(filler, new byte[size]);
            }
        } catch (IOException e) {
            assertThat(filler).exists();
        }
    }

    @Test
    void a_disk_that_cannot_be_written_is_read() throws Exception {
        Path disk = disk("size=4m");
        path = disk.resolve("project.sanad");
        create(path).file().close();
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
        Opening.Opened open = ProjectFileTest.opened(ProjectFile.open(path, shelf));
        assertThat(open.file().access()).isEqualTo(Access.READ_ONLY);
        assertThat(open.history().project()).isEqualTo(PROJECT);
        assertThat(troubleOf(open, open.history(), "no")).isEqualTo(Trouble.READ_ONLY);
        assertThat(open.file().saveAs(folder.resolve("elsewhere.sanad")).done()).isTrue();
        name(open, open.history(), "yes");
        open.file().close();
    }

    @Test
    void a_folder_in_which_no_lock_can_be_made_is_read() throws Exception {
        create(path).file().close();
        assumeThat(run("chattr", "+i", folder.toString()))
                .as("a folder can be made unchangeable here")
                .isTrue();
        try {
            Opening.Opened open = ProjectFileTest.opened(ProjectFile.open(path, shelf));
            assertThat(open.file().access()).isEqualTo(Access.READ_ONLY);
            assertThat(open.history().project()).isEqualTo(PROJECT);
            open.file().close();
        } finally {
            run("chattr", "-i", folder.toString());
        }
    }

    @Test
    void a_file_that_was_removed_while_open_takes_no_step_and_can_be_saved_elsewhere() throws Exception {
        Opening.Opened open = create(path);
        History history = name(open, open.history(), "kept");
        Files.delete(path);
        assertThat(troubleOf(open, history, "lost?")).isEqualTo(Trouble.GONE);
        Path other = folder.resolve("other.sanad");
        assertThat(open.file().saveAs(other)).isEqualTo(new Saving.Saved(other));
        history = name(open, history, "not lost");
        open.file().close();
        Opening.Opened again = ProjectFileTest.opened(ProjectFile.open(other, shelf));
        assertThat(again.history()).isEqualTo(history);
        again.file().close();
    }

    @Test
    void of_a_file_that_was_removed_and_never_saved_elsewhere_the_backup_has_all() throws Exception {
        Opening.Opened open = create(path);
        History history = name(open, open.history(), "kept");
        Files.delete(path);
        open.file().close();
        assertThat(ProjectFile.open(path, shelf)).isInstanceOf(Opening.Missing.class);
        Recovery recovery = Recovery.of(path, shelf);
        assertThat(recovery.left()).isEmpty();
        Opening.Opened again =
                ProjectFileTest.opened(recovery.choose(recovery.best().orElseThrow(), shelf));
        assertThat(again.history()).isEqualTo(history);
        again.file().close();
    }

    @Test
    void another_file_in_the_place_of_the_open_one_is_not_written() throws Exception {
        Opening.Opened open = create(path);
        Path moved = folder.resolve("moved.sanad");
        Files.move(path, moved);
        Files.writeString(path, "something else");
        assertThat(troubleOf(open, open.history(), "no")).isEqualTo(Trouble.GONE);
        assertThat(path).hasContent("something else");
        open.file().close();
    }

    @Test
    void a_folder_that_is_not_there_or_a_name_that_is_taken_is_told() {
        Opening.Opened open = create(path);
        assertThat(open.file().duplicate(folder.resolve("none/a.sanad")))
                .isInstanceOfSatisfying(
                        Saving.NotSaved.class, not -> assertThat(not.trouble()).isEqualTo(Trouble.NO_FOLDER));
        Path other = folder.resolve("other.sanad");
        Opening.Opened taken = create(other);
        assertThat(open.file().saveAs(other))
                .isInstanceOfSatisfying(
                        Saving.NotSaved.class, not -> assertThat(not.trouble()).isEqualTo(Trouble.BUSY));
        taken.file().close();
        open.file().close();
    }

    @Test
    void a_closed_file_says_so() throws Exception {
        Opening.Opened open = create(path);
        open.file().close();
        open.file().close();
        assertThat(troubleOf(open, open.history(), "no")).isEqualTo(Trouble.CLOSED);
    }
}
