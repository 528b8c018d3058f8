package sanad.ui.opening;

import java.util.ArrayList;
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
    private static final double[] SHARE = {0.15, 0.3, 0.3, 0.15, 0.1};

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
        List<FileRow> fresh = new ArrayList<>();
        for (Step next : steps) {
            if (next.stage() == Progress.Stage.READING && !next.what().isEmpty()) {
                fresh.add(new FileRow(next.what(), new FileRow.State.Read()));
            }
        }
        rows.addAll(fresh);
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

    private void mark(Step last) {
        rows.replaceAll(row ->
                row.state() instanceof FileRow.State.Now ? new FileRow(row.file(), new FileRow.State.Read()) : row);
        int at = last.done();
        boolean each = last.stage() != Progress.Stage.DATING && last.stage() != Progress.Stage.MERGING;
        int index = last.stage() == Progress.Stage.READING ? rows.size() - 1 : at;
        if (each && index >= 0 && index < rows.size()) {
            rows.set(index, new FileRow(rows.get(index).file(), new FileRow.State.Now(last.stage())));
        }
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
