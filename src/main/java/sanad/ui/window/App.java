package sanad.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import sanad.store.LastSession;
import sanad.ui.Session;
import sanad.ui.opening.Work;

/** Starts the window. */
public final class App {
    private App() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param paths files and folders to show; none for the last project, at first the sample story
     * @param work how documents are read
     * @throws UnsupportedOperationException where no window can open: no display, or GTK is missing
     */
    public static void run(List<Path> paths, Work work) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                Stage stage = new Stage();
                Memory memory = new Memory(LastSession.remembered(), LastSession::remember);
                MainWindow window = new MainWindow(stage, new Session(), work, memory);
                stage.setOnHidden(event -> closed.countDown());
                stage.show();
                window.open(paths.isEmpty() ? memory.paths() : paths);
            } catch (RuntimeException | Error e) {
                closed.countDown();
                throw e;
            }
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }
}
