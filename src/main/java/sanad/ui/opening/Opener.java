package sanad.ui.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.concurrent.Task;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Project;
import sanad.extract.Progress;
import sanad.text.Document;
import sanad.time.When;

/**
 * Runs the work of opening in the background, one at a time, and tells {@link Opening} how far it is. Stopping keeps
 * what was read by then. Used on the FX thread.
 */
public final class Opener {
    private final Opening opening;
    private final Work work;
    private final Consumer<Outcome> done;
    private AtomicBoolean stop = new AtomicBoolean();

    /**
     * An opener.
     *
     * @param opening hears how far it is
     * @param work what is to be done
     * @param done hears what came of it
     */
    public Opener(Opening opening, Work work, Consumer<Outcome> done) {
        this.opening = opening;
        this.work = work;
        this.done = done;
    }

    /** Opens files and folders; none means the sample story. Does nothing while others are being read. */
    public void open(List<Path> paths) {
        open(progress -> work.run(paths, progress));
    }

    /**
     * Opens files and folders beside the documents of a project.
     *
     * @param versions whether other versions of its documents are taken as documents of their own
     */
    public void open(Project beside, List<Path> paths, boolean versions) {
        open(progress -> work.beside(beside, paths, versions, progress));
    }

    /** Reads one document of a project again. */
    public void open(Afresh afresh) {
        open(progress -> afresh.read(work, progress));
    }

    /**
     * Finds anew what documents say; those that were read before are not read again.
     *
     * @param given days that a person gave some of them
     * @param files where some of them were read just now
     */
    public void again(Collection<Document> documents, Map<String, When> given, Map<String, Path> files) {
        open(progress -> {
            Chronicle chronicle = work.again("", documents, given, progress);
            return new Outcome(List.of(), chronicle, List.of(), progress.cancelled(), files);
        });
    }

    private void open(Function<Progress, Outcome> what) {
        if (opening.busy()) {
            return;
        }
        opening.begin();
        stop = new AtomicBoolean();
        Reporter reporter = new Reporter(stop);
        Task<Outcome> task = new Task<>() {
            @Override
            protected Outcome call() {
                return what.apply(reporter);
            }
        };
        task.setOnSucceeded(event -> end(task.getValue()));
        task.setOnFailed(event -> {
            Throwable why = task.getException();
            opening.fail(new Trouble("", "trouble.unexpected", String.valueOf(why), true));
            opening.outcome().get().ifPresent(done);
        });
        Thread thread = new Thread(task, "opening");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks the work to end; what was read by then is kept. */
    public void stop() {
        stop.set(true);
        opening.stop();
    }

    private void end(Outcome outcome) {
        opening.finish(outcome);
        done.accept(outcome);
    }

    /** Gathers what the working thread says and hands it over in few pieces, lest the window drown in them. */
    private final class Reporter implements Progress {
        private final AtomicBoolean stopped;
        private final List<Opening.Step> steps = new ArrayList<>();

        Reporter(AtomicBoolean stopped) {
            this.stopped = stopped;
        }

        @Override
        public void at(Stage stage, String what, int done, int total) {
            boolean first;
            synchronized (steps) {
                first = steps.isEmpty();
                steps.add(new Opening.Step(stage, what, done, total));
            }
            if (first) {
                Platform.runLater(this::hand);
            }
        }

        private void hand() {
            List<Opening.Step> heard;
            synchronized (steps) {
                heard = List.copyOf(steps);
                steps.clear();
            }
            opening.heard(heard);
        }

        @Override
        public boolean cancelled() {
            return stopped.get();
        }
    }
}
