package sanad.store.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.chronicle.edit.AnyProject;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.History;
import sanad.store.project.base.Base;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Trouble;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Blobs;
import sanad.store.project.table.Content;
import sanad.store.project.table.Reader;
import sanad.store.project.table.Writer;

/** Two that would write one file: never at once, and nothing of either is lost. {@code -Dsanad.turns} says how many edits. */
class WritersTest {
    private static final int TURNS = Integer.getInteger("sanad.turns", 60);

    @TempDir
    Path folder;

    private Shelf shelf = Shelf.in(Path.of("/nowhere"), () -> Instant.EPOCH);
    private Path path = Path.of("/nowhere");

    @BeforeEach
    void project() {
        shelf = Shelf.in(folder.resolve("data"), () -> Instant.EPOCH);
        path = folder.resolve("project.sanad");
        Content content = Content.of(AnyProject.of(31, 3, 10), id -> Optional.empty());
        ProjectFileTest.opened(ProjectFile.create(path, content, shelf)).file().close();
    }

    private Opening.Opened open() {
        return ProjectFileTest.opened(ProjectFile.open(path, shelf));
    }

    private List<String> names() {
        Opening.Opened open = open();
        open.file().close();
        return open.history().steps().stream()
                .map(step -> step.told().words().get(0))
                .toList();
    }

    @Test
    void two_programs_that_edit_in_turns_lose_nothing() throws Exception {
        List<Process> programs = new ArrayList<>();
        for (String name : List.of("one", "other")) {
            programs.add(Programs.start(
                    Turns.class,
                    folder,
                    folder.resolve(name + ".txt"),
                    path.toString(),
                    folder.resolve("data").toString(),
                    name,
                    Integer.toString(TURNS / 2)));
        }
        for (Process program : programs) {
            assertThat(program.waitFor()).isZero();
        }
        TreeSet<String> wanted = new TreeSet<>();
        IntStream.rangeClosed(1, TURNS / 2).forEach(i -> wanted.addAll(List.of("one " + i, "other " + i)));
        assertThat(names()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** Someone who writes without asking for the lock, as on a disk that knows none. */
    private final class Lawless {
        private final Base base = Base.open(path, Base.Mode.WRITE, Optional.empty());
        private final Writer writer = new Writer(base);
        private History history = new Reader(base).history();

        Lawless() throws NotKept {}

        void name(String name) throws Exception {
            History.Made made = history.does(new Edit.Name(name), Instant.EPOCH);
            writer.keep(made.step(), made.change(), Blobs.NONE);
            history = made.after();
        }
    }

    @Test
    void where_locks_do_not_work_the_second_finds_out_and_loses_nothing() throws Exception {
        Random random = new Random(7);
        Lawless[] windows = {new Lawless(), new Lawless()};
        List<String> kept = new ArrayList<>();
        int refused = 0;
        while (kept.size() < TURNS) {
            int window = random.nextInt(2);
            String name = "edit " + kept.size();
            try {
                windows[window].name(name);
                kept.add(name);
            } catch (NotKept e) {
                assertThat(e.trouble()).isEqualTo(Trouble.CHANGED_ELSEWHERE);
                refused++;
                windows[window].base.close();
                windows[window] = new Lawless();
            }
        }
        assertThat(refused).isGreaterThan(TURNS / 10);
        windows[0].base.close();
        windows[1].base.close();
        assertThat(names()).isEqualTo(kept);
    }

    @Test
    void whoever_reads_keeps_nobody_from_closing_and_keeps_no_lock() throws Exception {
        Opening.Opened writer = open();
        Opening.Opened reader = open();
        assertThat(reader.file().access()).isEqualTo(Access.IN_USE);
        long before = System.nanoTime();
        History.Made made = writer.history().does(new Edit.Name("while it is read"), Instant.EPOCH);
        writer.file().keep(made.step(), made.change());
        writer.file().close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
        assertThat(reader.file().original("none")).isEmpty();
        Opening.Opened next = open();
        assertThat(next.file().access()).isEqualTo(Access.WRITE);
        reader.file().close();
        next.file().close();
        assertThat(names()).containsExactly("while it is read");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("project.sanad", "data");
        }
    }

    @Test
    void a_window_that_found_the_project_in_use_does_not_give_the_others_lock_away() throws Exception {
        Opening.Opened writer = open();
        Opening.Opened second = open();
        assertThat(second.file().access()).isEqualTo(Access.IN_USE);
        second.file().close();
        assertThat(writer.file().duplicate(path).done()).isTrue();
        assertThat(ProjectFile.write(path, writer.file().content(), shelf).done())
                .isFalse();
        Path said = folder.resolve("said.txt");
        Process other = Programs.start(
                Knock.class,
                folder,
                said,
                path.toString(),
                folder.resolve("data").toString());
        assertThat(other.waitFor()).isZero();
        assertThat(said).hasContent("IN_USE");
        writer.file().close();
    }

    @Test
    void an_old_lock_whose_holder_is_gone_is_no_lock() throws Exception {
        Files.writeString(folder.resolve(".project.sanad.lock"), "left behind");
        Opening.Opened open = open();
        assertThat(open.file().access()).isEqualTo(Access.WRITE);
        open.file().close();
        assertThat(folder.resolve(".project.sanad.lock")).doesNotExist();
    }

    @Test
    void what_killed_programs_left_half_written_is_swept_away() throws Exception {
        Path left = Files.writeString(folder.resolve(".project.sanad.999999999.part"), "half");
        Path alive = Files.writeString(
                folder.resolve(".project.sanad." + ProcessHandle.current().pid() + ".part"), "half");
        open().file().close();
        assertThat(left).doesNotExist();
        assertThat(alive).exists();
    }
}
