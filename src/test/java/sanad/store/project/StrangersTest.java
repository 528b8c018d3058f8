package sanad.store.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.bench.LargeProject;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.chronicle.scene.Scene;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;

/** Files that another program wrote to: what this one does not know stays, what it does not trust is refused. */
class StrangersTest {
    private static final Project PROJECT = LargeProject.of(2, 3, 100);

    @TempDir
    Path folder;

    private Shelf shelf = Shelf.in(Path.of("/nowhere"), () -> Instant.EPOCH);
    private Path path = Path.of("/nowhere");

    @BeforeEach
    void project() {
        shelf = Shelf.in(folder.resolve("data"), () -> Instant.EPOCH);
        path = folder.resolve("project.sanad");
        ProjectFileTest.opened(ProjectFile.create(path, Content.of(PROJECT, id -> Optional.empty()), shelf))
                .file()
                .close();
    }

    private void sql(String... commands) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static String asked(Path file, String question) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "none";
        }
    }

    @Test
    void fields_columns_and_tables_that_are_not_known_survive_edits_undo_and_copies() throws Exception {
        sql(
                "CREATE TABLE plugin (x TEXT)",
                "INSERT INTO plugin VALUES ('kept')",
                "ALTER TABLE entries ADD COLUMN mood TEXT",
                "UPDATE entries SET mood = 'calm', sum = NULL,"
                        + " json = json_set(json, '$.event.weather', 'rain', '$.event.touch.who', 'Layla') WHERE id = 'e1'",
                "UPDATE meta SET sum = NULL WHERE id = 'title'");
        Opening.Opened open = ProjectFileTest.opened(ProjectFile.open(path, shelf));
        assertThat(open.history().project()).isEqualTo(PROJECT);
        History.Made made = open.history().does(new Edit.Rename("e1", "Renamed"), Instant.EPOCH);
        open.file().keep(made.step(), made.change());
        strangers(path);
        open.file().went(0, made.change().reverse());
        strangers(path);
        Path copy = folder.resolve("copy.sanad");
        assertThat(open.file().duplicate(copy).done()).isTrue();
        open.file().close();
        strangers(path);
        strangers(copy);
        Opening.Opened again = ProjectFileTest.opened(ProjectFile.open(copy, shelf));
        assertThat(again.history().project()).isEqualTo(PROJECT);
        again.file().close();
    }

    private static void strangers(Path file) throws Exception {
        assertThat(asked(file, "SELECT x FROM plugin")).isEqualTo("kept");
        assertThat(asked(file, "SELECT mood FROM entries WHERE id = 'e1'")).isEqualTo("calm");
        assertThat(asked(file, "SELECT json ->> '$.event.weather' FROM entries WHERE id = 'e1'"))
                .isEqualTo("rain");
        assertThat(asked(file, "SELECT json ->> '$.event.touch.who' FROM entries WHERE id = 'e1'"))
                .isEqualTo("Layla");
    }

    @Test
    void a_file_of_before_there_were_scenes_is_opened_and_changed_only_by_its_first_scene() throws Exception {
        Project plain = new Project(PROJECT.title(), PROJECT.folios(), PROJECT.entries());
        Path old = folder.resolve("old.sanad");
        Opening.Opened open =
                ProjectFileTest.opened(ProjectFile.create(old, Content.of(plain, id -> Optional.empty()), shelf));
        assertThat(asked(old, "PRAGMA user_version")).isEqualTo("1");
        Scene scene = new Scene(
                "", 0, "First", "", "", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 9), Set.of(), List.of());
        History.Made made = open.history().does(new Edit.Stage(List.of(scene)), Instant.EPOCH);
        open.file().keep(made.step(), made.change());
        open.file().close();
        assertThat(asked(old, "PRAGMA user_version")).isEqualTo("2");
        Opening.Opened again = ProjectFileTest.opened(ProjectFile.open(old, shelf));
        assertThat(again.history().project()).isEqualTo(made.after().project());
        assertThat(again.history().undone(again.file()).project()).isEqualTo(plain);
        again.file().close();
    }

    @Test
    void fields_of_a_scene_that_are_not_known_survive_an_edit() throws Exception {
        Opening.Opened open = ProjectFileTest.opened(ProjectFile.open(path, shelf));
        Scene scene = new Scene(
                "", 0, "First", "", "", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 9), Set.of(), List.of());
        History.Made made = open.history().does(new Edit.Stage(List.of(scene)), Instant.EPOCH);
        open.file().keep(made.step(), made.change());
        open.file().close();
        String id = made.change().scenes().firstKey();
        sql("UPDATE scenes SET sum = NULL, json = json_set(json, '$.music', 'oud') WHERE id = '" + id + "'");
        Opening.Opened again = ProjectFileTest.opened(ProjectFile.open(path, shelf));
        Scene told = Objects.requireNonNull(again.history().project().scenes().get(id))
                .saying("Second", "", "");
        History.Made next = again.history().does(new Edit.Restage(told), Instant.EPOCH);
        again.file().keep(next.step(), next.change());
        again.file().close();
        assertThat(asked(path, "SELECT json ->> '$.music' FROM scenes WHERE id = '" + id + "'"))
                .isEqualTo("oud");
        assertThat(asked(path, "SELECT json ->> '$.title' FROM scenes WHERE id = '" + id + "'"))
                .isEqualTo("Second");
    }

    @Test
    void a_later_version_is_refused_and_not_touched() throws Exception {
        sql("PRAGMA user_version=3");
        byte[] before = Files.readAllBytes(path);
        assertThat(ProjectFile.open(path, shelf)).isEqualTo(new Opening.Newer(path.toRealPath(), 3));
        assertThat(path).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER UPDATE ON entries BEGIN DELETE FROM documents; END",
                "CREATE VIEW v AS SELECT * FROM entries",
                "UPDATE entries SET json = '{}', sum = NULL WHERE id = 'e1'",
                "UPDATE entries SET json = '[' || json || ']', sum = NULL WHERE id = 'e1'",
                "UPDATE entries SET json = replace(json, 'e', 'a') WHERE id = 'e1'",
                "UPDATE meta SET json = '7', sum = NULL WHERE id = 'done'",
                "DELETE FROM texts",
                "DROP TABLE steps"
            })
    void what_does_more_or_less_than_hold_a_project_is_damaged(String change) throws Exception {
        sql(change);
        byte[] before = Files.readAllBytes(path);
        assertThat(ProjectFile.open(path, shelf)).isInstanceOf(Opening.Damaged.class);
        assertThat(path).hasBinaryContent(before);
        assertThat(Recovery.of(path, shelf).backups()).isNotEmpty();
    }

    @Test
    void another_database_is_not_a_project() throws Exception {
        Path other = folder.resolve("other.sanad");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE entries (id, json, sum)");
        }
        assertThat(ProjectFile.open(other, shelf)).isEqualTo(new Opening.NotAProject(other.toRealPath()));
    }
}
