package sanad.ui.opening;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import sanad.chronicle.Chronicle;
import sanad.extract.Progress;

/**
 * How far the opening of files is: what its view shows. It needs no toolkit, and is touched on one thread only.
 *
 * <p>IDLE, then WORKING, then perhaps STOPPING, then DONE with an outcome; from there WORKING again.
 */
public final class Opening {
    /** Where it stands. */
    public enum Phase {
        IDLE,
        WORKING,
        STOPPING,
        DONE
    }

    /** How much of the whole each stage takes, in the order in which they come; they add up to one. */
    private static final double[] SHARE = {0.05, 0.05, 0.5, 0.25, 0.15};

    private final ObservableList<FileRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Step> step =
            new ReadOnlyObjectWrapper<>(new Step(Progress.Stage.READING, "", 0, 0));
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * How far the work is.
     *
     * @param stage what is being done
     * @param what the file or document at hand; empty where the stage is about all of them
     * @param done how many are done
     * @param total of how many
     */
    public record Step(Progress.Stage stage, String what, int done, int total) {}

    /** A row for each file seen so far. */
    public ObservableList<FileRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** How much of the whole is done, 0 to 1; it never goes back. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /** The last step that was heard of. */
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** What came of it, once it is done. */
    public ReadOnlyObjectProperty<Optional<Outcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether work is going on. */
    public boolean busy() {
        return phase.get() == Phase.WORKING || phase.get() == Phase.STOPPING;
    }

    void begin() {
        rows.clear();
        outcome.set(Optional.empty());
        fraction.set(0);
        step.set(new Step(Progress.Stage.READING, "", 0, 0));
        phase.set(Phase.WORKING);
    }

    void stop() {
        if (phase.get() == Phase.WORKING) {
            phase.set(Phase.STOPPING);
        }
    }

    void heard(List<Step> steps) {
        if (!busy() || steps.isEmpty()) {
            return;
        }
        steps.forEach(this::row);
        Step last = steps.get(steps.size() - 1);
        mark(last);
        step.set(last);
        fraction.set(Math.max(fraction.get(), fractionOf(last)));
    }

    void finish(Outcome result) {
        rows.setAll(FileRow.of(result));
        fraction.set(1);
        outcome.set(Optional.of(result));
        phase.set(Phase.DONE);
    }

    void fail(Trouble trouble) {
        finish(new Outcome(List.of(), Chronicle.EMPTY, List.of(trouble), false));
    }

    /** Gives a file its row when it is first heard of: when it is read, or, read elsewhere, when it is searched. */
    private void row(Step step) {
        if (!step.what().isEmpty() && (step.stage() == Progress.Stage.READING || step.done() >= rows.size())) {
            rows.add(new FileRow(step.what(), new FileRow.State.Read()));
        }
    }

    private void mark(Step last) {
        for (int i = 0; i < rows.size(); i++) {
            boolean now = !last.what().isEmpty() && i == place(last);
            if (now || rows.get(i).state() instanceof FileRow.State.Now) {
                FileRow.State state = now ? new FileRow.State.Now(last.stage()) : new FileRow.State.Read();
                rows.set(i, new FileRow(rows.get(i).file(), state));
            }
        }
    }

    private int place(Step step) {
        return step.stage() == Progress.Stage.READING ? rows.size() - 1 : step.done();
    }

    private static double fractionOf(Step step) {
        double before = 0;
        for (int i = 0; i < step.stage().ordinal(); i++) {
            before += SHARE[i];
        }
        double part = step.total() == 0 ? 0 : Math.min(1, step.done() / (double) step.total());
        return before + SHARE[step.stage().ordinal()] * part;
    }
}
