package sanad.ui.opening;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.Project;
import sanad.extract.Progress;
import sanad.text.Document;

/**
 * Reads the documents of a project that was opened while nobody waits for it, so that of what is added to it only the new is
 * read, and so that it is known whether the rules of today would find other things in it. Used on the FX thread.
 */
public final class Ahead {
    /** The window is drawn first. */
    private static final Duration SOON = Duration.millis(1000);

    private static final ExecutorService READER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "reading-ahead");
        thread.setDaemon(true);
        return thread;
    });

    private final Work work;
    private final PauseTransition soon = new PauseTransition(SOON);
    private AtomicBoolean stop = new AtomicBoolean();

    /** One that has documents read by this work. */
    public Ahead(Work work) {
        this.work = work;
    }

    /**
     * Begins with a project, and ends with the one before.
     *
     * @param then is told on the reading thread what to make of what the documents say by the rules of today
     * @param told hears of it on the FX thread, unless it was ended meanwhile
     * @param <T> what is made of it
     */
    public <T> void begin(Project project, BiFunction<Project, Chronicle, T> then, Consumer<T> told) {
        end();
        AtomicBoolean ended = new AtomicBoolean();
        stop = ended;
        Progress until = new Progress() {
            @Override
            public boolean cancelled() {
                return ended.get();
            }
        };
        List<Document> documents =
                project.folios().values().stream().map(Folio::document).toList();
        soon.setOnFinished(event -> READER.execute(() -> {
            Optional<Chronicle> found = work.ahead(documents, project.given(), until);
            found.filter(all -> !ended.get())
                    .map(all -> then.apply(project, all))
                    .ifPresent(made -> Platform.runLater(() -> {
                        if (!ended.get()) {
                            told.accept(made);
                        }
                    }));
        }));
        soon.playFromStart();
    }

    /** Ends it: another story is shown, or none. */
    public void end() {
        soon.stop();
        stop.set(true);
    }
}
