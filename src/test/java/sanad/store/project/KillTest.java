package sanad.store.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanad.bench.LargeProject;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Ledger;
import sanad.chronicle.edit.Project;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;

/**
 * A program that is killed while it edits loses nothing that it was told is kept. {@code -Dsanad.kills} says how many times each
 * size is killed.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("sanad.kills", 3);
    private static final Duration RECOVERY = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    static Stream<Arguments> sizes() {
        return Stream.of(
                Arguments.of(4, 10),
                Arguments.of(50, 1000),
                KILLS > 3 ? Arguments.of(200, 20_000) : Arguments.of(60, 3000));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void no_edit_that_was_kept_is_lost_when_the_program_is_killed(int documents, int events) throws Exception {
        Random random = new Random(events);
        Shelf shelf = Shelf.in(folder.resolve("data"), () -> Instant.EPOCH);
        Path made = folder.resolve("made.sanad");
        Project first = LargeProject.of(documents, events, 2000);
        ProjectFileTest.opened(ProjectFile.create(made, Content.of(first, id -> Optional.empty()), shelf))
                .file()
                .close();
        int kept = 0;
        Duration longest = Duration.ZERO;
        for (int i = 0; i < KILLS; i++) {
            Path path = folder.resolve("killed.sanad");
            Files.copy(made, path, StandardCopyOption.REPLACE_EXISTING);
            long seed = random.nextLong();
            int said = killed(path, seed, random.nextInt(events > 1000 ? 600 : 300));
            long before = processorTime();
            Opening.Opened open = ProjectFileTest.opened(ProjectFile.open(path, shelf));
            Duration took = Duration.ofNanos(processorTime() - before);
            longest = took.compareTo(longest) > 0 ? took : longest;
            assertThat(took).isLessThan(RECOVERY);
            assertThat(open.file().access()).as("the killed one's lock is gone").isEqualTo(Access.WRITE);
            assertSame(open.history(), History.of(first), new Deeds(seed), said);
            open.file().close();
            kept += said;
        }
        System.out.println("killed with " + events + " events: " + kept
                + " edits kept, none lost, longest opening in processor time " + longest.toMillis() + " ms");
    }

    /** Of this thread: a machine that others keep busy makes nothing slower. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The file holds what so many deeds make, or one more that was kept and not yet told. */
    private static void assertSame(History found, History first, Deeds deeds, int said) throws Exception {
        Ledger ledger = Ledger.inMemory();
        History model = first;
        for (int i = 0; i < said; i++) {
            model = deeds.next(model, ledger);
        }
        if (!found.equals(model)) {
            assertThat(found).isEqualTo(deeds.next(model, ledger));
        }
    }

    /** How many edits the program said were kept before it was killed, so many milliseconds after the first. */
    private int killed(Path path, long seed, int after) throws Exception {
        Path said = folder.resolve("said.txt");
        Files.deleteIfExists(said);
        Process program = Programs.start(
                EditLoop.class,
                folder,
                said,
                path.toString(),
                folder.resolve("data").toString(),
                Long.toString(seed));
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (Files.size(said) == 0 && program.isAlive() && System.nanoTime() < end) {
            Thread.sleep(2);
        }
        Thread.sleep(after);
        assertThat(program.isAlive()).isTrue();
        program.destroyForcibly().waitFor();
        int last = 0;
        // a line that was cut off tells nothing, and the edit before it was kept
        for (String line : Files.readAllLines(said)) {
            last = line.equals(Integer.toString(last + 1)) ? last + 1 : last;
        }
        assertThat(last).isPositive();
        return last;
    }
}
