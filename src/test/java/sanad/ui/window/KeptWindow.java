package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Edit;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.read.DocumentReader;
import sanad.read.Reading;
import sanad.store.SampleStory;
import sanad.store.project.shelf.Shelf;
import sanad.ui.Session;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.Work;
import sanad.ui.project.Keeping;

/** A window whose projects lie in files of a folder of their own, and which can be begun again. */
@ExtendWith(ApplicationExtension.class)
abstract class KeptWindow {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-03T10:42:00Z"));

    @TempDir
    Path folder;

    /** The stage that all share; each class takes it as it starts. */
    @SuppressWarnings("NullAway.Init")
    Stage stage;

    Session session = new Session();

    Work work = KeptWindow::read;

    @SuppressWarnings("NullAway.Init")
    MainWindow window;

    @AfterEach
    void end() {
        onFx(() -> {
            window.close();
            return true;
        });
    }

    /** A window as after another start of the program. */
    void begin(Path... paths) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            session = new Session();
            window = new MainWindow(stage, session, work, Memory.none(), Shelf.in(folder.resolve("data"), CLOCK));
            stage.setWidth(1280);
            stage.setHeight(720);
            stage.show();
            window.open(List.of(paths));
            return true;
        });
        until(60, () -> !session.chronicle().get().documents().isEmpty());
        settle();
    }

    static Outcome read(List<Path> paths, Progress progress) {
        if (paths.isEmpty()) {
            Chronicle found = new Extractor().extract("", SampleStory.documents(), progress);
            return new Outcome(paths, found, List.of(), false);
        }
        Reading reading = new DocumentReader().read(paths);
        Chronicle found = new Extractor().extract("", reading.documents(), progress);
        return new Outcome(paths, found, List.of(), false, reading.files());
    }

    Keeping keeping() {
        return onFx(() -> window.projects().keeper().keeping().get());
    }

    Path place() {
        return onFx(() -> window.projects().keeper().place().get()).orElseThrow();
    }

    void does(Edit edit) {
        assertThat(onFx(() -> session.curating().does(edit))).isEmpty();
        settle(50);
    }
}
