package sanad.store.project.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.bench.LargeProject;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.store.project.Opening;
import sanad.store.project.ProjectFile;
import sanad.store.project.table.Content;
import sanad.store.project.table.Tally;

/** Ten generations, of which the fullest is not pushed out by emptier ones; and where they lie. */
class BackupsTest {
    @TempDir
    Path folder;

    private static Opening.Opened open(Path path, Shelf shelf) {
        return (Opening.Opened) ProjectFile.open(path, shelf);
    }

    @Test
    void a_project_that_was_emptied_does_not_push_out_its_last_full_backup() throws Exception {
        Shelf shelf = Shelf.in(folder.resolve("data"), () -> Instant.parse("2026-11-22T10:00:00.5Z"));
        Path path = folder.resolve("project.sanad");
        Project full = LargeProject.of(3, 5, 100);
        ProjectFile.write(path, Content.of(full, id -> Optional.empty()), shelf);
        open(path, shelf).file().close();
        Path backups = shelf.backups(path).orElseThrow();
        Files.writeString(backups.resolve(".made.999999999.part"), "left by a program that was killed");
        for (int i = 0; i < 15; i++) {
            Opening.Opened open = open(path, shelf);
            Edit edit = i == 0
                    ? new Edit.Refind(Edit.Cause.DOCUMENTS_REMOVED, Chronicle.EMPTY, "all")
                    : new Edit.Name("empty " + i);
            History.Made made = open.history().does(edit, Instant.EPOCH);
            open.file().keep(made.step(), made.change());
            open.file().close();
        }
        List<Backup> all = new Backups(path, shelf).all();
        assertThat(all).hasSize(Backups.GENERATIONS);
        Backup oldest = all.get(all.size() - 1);
        assertThat(oldest.tally()).isEqualTo(new Tally(3, 5, 0, 10, 10));
        assertThat(oldest.kept()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
        assertThat(all.get(0).tally()).isEqualTo(new Tally(0, 0, 15, 0, 0));
        try (Stream<Path> files = Files.list(backups)) {
            assertThat(files).hasSize(Backups.GENERATIONS);
        }
        assertThat(new TreeSet<>(all.stream().map(Backup::number).toList())).hasSize(Backups.GENERATIONS);
    }

    @Test
    void files_of_other_names_are_no_backups() {
        assertThat(Backup.of(Path.of("a.sanad"))).isEmpty();
        assertThat(Backup.of(Path.of("000001_2026-13-22T10-00-00Z_1-ab_1_1_1_1_1.sanad")))
                .isEmpty();
    }

    @Test
    void the_folder_is_the_one_that_the_system_names_for_data() {
        assertThat(DataFolder.of("Linux", "/home/l", Map.of())).contains(Path.of("/home/l/.local/share/sanad"));
        assertThat(DataFolder.of("Linux", "/home/l", Map.of("XDG_DATA_HOME", "/data")))
                .contains(Path.of("/data/sanad"));
        assertThat(DataFolder.of("Mac OS X", "/Users/l", Map.of()))
                .contains(Path.of("/Users/l/Library/Application Support/sanad"));
        assertThat(DataFolder.of("Linux", "", Map.of())).isEmpty();
        assertThat(DataFolder.of("Windows 11", "C:\\Users\\l", Map.of())).isEmpty();
    }

    @Test
    void a_project_without_a_name_has_a_place_of_its_own_until_it_is_saved() throws Exception {
        Shelf shelf = Shelf.in(folder.resolve("data"), () -> Instant.EPOCH);
        Path first = shelf.untitled();
        Opening.Opened open = (Opening.Opened)
                ProjectFile.create(first, Content.of(LargeProject.of(1, 1, 50), id -> Optional.empty()), shelf);
        assertThat(shelf.isUntitled(first)).isTrue();
        assertThat(shelf.untitled()).isNotEqualTo(first);
        assertThat(shelf.untitledProjects()).containsExactly(first);
        Path named = folder.resolve("named.sanad");
        assertThat(open.file().saveAs(named).done()).isTrue();
        assertThat(open.file().path()).isEqualTo(named.toRealPath());
        assertThat(shelf.isUntitled(named)).isFalse();
        assertThat(shelf.untitledProjects()).isEmpty();
        open.file().close();
        assertThat(Files.exists(first)).isFalse();
    }
}
