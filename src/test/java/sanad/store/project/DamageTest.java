package sanad.store.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.chronicle.edit.AnyProject;
import sanad.chronicle.edit.History;
import sanad.store.project.shelf.Backup;
import sanad.store.project.shelf.Backups;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;
import sanad.store.project.table.Tally;

/**
 * Files that were cut off or had bits flipped: what is wrong is found out, nothing hangs, and no good file is ever replaced by a
 * worse one. {@code -Dsanad.cuts} and {@code -Dsanad.flips} say how many.
 */
class DamageTest {
    private static final int CUTS = Integer.getInteger("sanad.cuts", 12);
    private static final int FLIPS = Integer.getInteger("sanad.flips", 40);

    @TempDir
    Path folder;

    private Shelf shelf = Shelf.in(Path.of("/nowhere"), () -> Instant.EPOCH);
    private Path path = Path.of("/nowhere");
    private byte[] good = {};
    private History history = History.of(sanad.chronicle.edit.Project.EMPTY);

    @BeforeEach
    void project() throws IOException {
        shelf = Shelf.in(folder.resolve("data"), () -> Instant.EPOCH);
        path = folder.resolve("project.sanad");
        Content content = AnyContent.of(12);
        Content larger = Content.of(AnyProject.of(17, 8, 40), content.originals());
        Opening.Opened open = ProjectFileTest.opened(ProjectFile.create(path, larger, shelf));
        history = open.history();
        Deeds deeds = new Deeds(5);
        for (int i = 0; i < 30; i++) {
            history = deeds.next(history, open.file());
        }
        open.file().close();
        good = Files.readAllBytes(path);
    }

    @Test
    void a_project_that_was_cut_off_is_found_out_and_its_backup_has_all() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < CUTS; i++) {
            check(Arrays.copyOf(good, i == 0 ? 0 : random.nextInt(good.length)));
        }
    }

    @Test
    void a_project_with_a_flipped_bit_is_found_out_or_says_the_same() throws IOException {
        Random random = new Random(2);
        for (int i = 0; i < FLIPS; i++) {
            check(flipped(good, random, i));
        }
    }

    /** Half of the flips hit the first two pages, where a bit does most. */
    private static byte[] flipped(byte[] bytes, Random random, int i) {
        byte[] other = bytes.clone();
        other[random.nextInt(i % 2 == 0 ? 32_768 : bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return other;
    }

    private void check(byte[] damaged) throws IOException {
        Files.write(path, damaged);
        SortedMap<Path, byte[]> backups = backups();
        long before = System.nanoTime();
        Opening opening = ProjectFile.open(path, shelf);
        if (opening instanceof Opening.Opened open) {
            assertThat(open.history()).isEqualTo(history);
            open.file().close();
            restore(backups);
        } else {
            assertThat(Files.readAllBytes(path)).isEqualTo(damaged);
            assertThat(beside()).isSubsetOf("data", "project.sanad");
            Recovery recovery = Recovery.of(path, shelf);
            assertThat(recovery.backups()).hasSize(2).allMatch(Recovery.Candidate::whole);
            assertThat(recovery.backups().get(0).tally()).isEqualTo(Tally.of(history));
            assertThat(recovery.best().orElseThrow().whole()).isTrue();
            assertThat(recovery.best().orElseThrow().tally()).isEqualTo(Tally.of(history));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThat(backups().keySet()).containsExactlyElementsOf(backups.keySet());
        backups().forEach((file, bytes) -> assertThat(bytes).isEqualTo(backups.get(file)));
    }

    /** Opening a project whose backup it is does not make another; one that says the same with other bytes may. */
    private void restore(SortedMap<Path, byte[]> backups) throws IOException {
        for (Path file : backups().keySet()) {
            if (!backups.containsKey(file)) {
                Files.delete(file);
            }
        }
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString()).toList();
        }
    }

    private SortedMap<Path, byte[]> backups() throws IOException {
        SortedMap<Path, byte[]> all = new TreeMap<>();
        for (Backup backup : new Backups(path, shelf).all()) {
            all.put(backup.file(), Files.readAllBytes(backup.file()));
        }
        return all;
    }

    @Test
    void a_damaged_backup_is_never_taken_for_whole_and_never_replaces_the_project() throws IOException {
        Path backup = new Backups(path, shelf).all().get(0).file();
        byte[] kept = Files.readAllBytes(backup);
        Random random = new Random(3);
        for (int i = 0; i < FLIPS + CUTS; i++) {
            byte[] damaged = i < FLIPS ? flipped(kept, random, i) : Arrays.copyOf(kept, random.nextInt(kept.length));
            Files.write(backup, damaged);
            Opening.Opened open = ProjectFileTest.opened(ProjectFile.open(path, shelf));
            assertThat(open.history()).isEqualTo(history);
            open.file().close();
            Recovery recovery = Recovery.of(path, shelf);
            assertThat(recovery.left().orElseThrow().whole()).isTrue();
            assertThat(recovery.best().orElseThrow().file()).isEqualTo(path);
            assertThat(Files.readAllBytes(backup)).isEqualTo(damaged);
        }
    }

    @Test
    void what_is_left_of_a_cut_file_can_be_chosen_and_holds_water() throws Exception {
        Random random = new Random(4);
        for (int i = 0; i < CUTS / 4; i++) {
            byte[] damaged = Arrays.copyOf(good, good.length / 2 + random.nextInt(good.length / 2 - 1));
            Files.write(path, damaged);
            Recovery recovery = Recovery.of(path, shelf);
            if (recovery.left().isPresent()) {
                Opening.Opened open =
                        ProjectFileTest.opened(recovery.choose(recovery.left().get(), shelf));
                assertThat(open.history().project().chronicle().events().size())
                        .isLessThanOrEqualTo(history.project().entries().size());
                open.file().close();
                boolean kept = false;
                for (String name : beside()) {
                    Path file = folder.resolve(name);
                    kept |= Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), damaged);
                }
                assertThat(kept).isTrue();
            }
        }
    }
}
