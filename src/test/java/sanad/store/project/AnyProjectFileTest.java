package sanad.store.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import sanad.chronicle.edit.AnyProject;
import sanad.chronicle.edit.Step;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;

/** Whatever a project holds, its file holds it. */
class AnyProjectFileTest {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void folder() throws IOException {
        folder = Files.createTempDirectory("any-project");
    }

    @AfterContainer
    static void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 100)
    void any_project_comes_back_equal_with_its_history_and_all_bytes(@ForAll long seed) throws IOException {
        Content content = AnyContent.of(seed);
        Shelf shelf = Shelf.in(folder.resolve("data"), () -> Instant.EPOCH);
        Path path = folder.resolve("any.sanad");
        assertThat(ProjectFile.write(path, content, shelf).done()).isTrue();
        Opening.Opened open = ProjectFileTest.opened(ProjectFile.look(path, shelf));
        assertThat(open.history()).isEqualTo(content.history());
        assertThat(open.view()).isEqualTo(content.view());
        for (Step step : content.history().steps()) {
            assertThat(open.file().of(step.number()))
                    .isEqualTo(content.changes().of(step.number()));
        }
        for (String id : content.history().project().folios().keySet()) {
            assertThat(open.file().original(id).orElseThrow())
                    .isEqualTo(content.originals().of(id).orElseThrow());
        }
        boolean pictured = content.history().project().entries().values().stream()
                .anyMatch(entry -> entry.event().touch().image().isPresent());
        if (pictured) {
            assertThat(open.file().bytes(AnyProject.PICTURE_SUM)).isPresent();
        }
        open.file().close();
        assertThat(List.of(path)).allMatch(Files::exists);
    }
}
