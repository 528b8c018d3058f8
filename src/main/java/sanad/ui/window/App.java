package sanad.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.store.LastSession;
import sanad.store.project.shelf.Shelf;
import sanad.ui.ReaderClock;
import sanad.ui.Session;
import sanad.ui.opening.Work;

/** Starts the window. */
public final class App {
    /** By then the window has settled: the first view is laid out, its thread drawn. */
    private static final Duration SETTLED = Duration.millis(1500);

    private App() {}

    /**
     * With what the window opens.
     *
     * @param paths files and folders to show; none for the last project, at first the sample story
     * @param tongue the language asked for; otherwise the one of last time
     * @param picture where to put a picture of the window, which then closes by itself
     */
    public record Start(List<Path> paths, Optional<Tongue> tongue, Optional<Path> picture) {
        /** Copies the paths. */
        public Start {
            paths = List.copyOf(paths);
        }
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @param work how documents are read
     * @param clock says when steps are made
     * @throws UnsupportedOperationException where no window can open: no display, or GTK is missing
     */
    public static void run(Start start, Work work, ReaderClock clock) {
        CountDownLatch closed = new CountDownLatch(1);
        List<Throwable> faults = new CopyOnWriteArrayList<>();
        Platform.startup(() -> {
            try {
                show(start, work, clock, closed, faults);
            } catch (RuntimeException | Error e) {
                faults.add(e);
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        faults.forEach(e -> {
            throw new IllegalStateException("the window failed: " + e, e);
        });
    }

    private static void show(Start start, Work work, ReaderClock clock, CountDownLatch closed, List<Throwable> faults) {
        Stage stage = new Stage();
        Memory memory = new Memory(LastSession.remembered(), LastSession::remember);
        Session session = new Session(clock);
        MainWindow window = new MainWindow(stage, session, work, memory, Shelf.mine(clock.source()));
        start.tongue().map(Manner::of).ifPresent(session.manner()::set);
        stage.setOnHidden(event -> {
            window.close();
            closed.countDown();
        });
        stage.show();
        window.open(start.paths().isEmpty() ? memory.paths() : start.paths());
        start.picture()
                .ifPresent(file -> window.whenIdle(() -> {
                    PauseTransition settle = new PauseTransition(SETTLED);
                    settle.setOnFinished(event -> {
                        try {
                            Snapshot.png(stage.getScene(), file);
                        } catch (IOException e) {
                            faults.add(new UncheckedIOException(e));
                        }
                        stage.close();
                    });
                    settle.play();
                }));
    }
}
