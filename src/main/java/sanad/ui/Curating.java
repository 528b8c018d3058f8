package sanad.ui;

import java.io.IOException;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Changes;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.EditRefused;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Images;
import sanad.chronicle.edit.Ledger;
import sanad.chronicle.edit.Project;

/**
 * The steps of the session's project. Each is kept in the ledger before it is shown, so that what is seen is safe; one
 * that cannot be kept is not made.
 *
 * <p>Everything here is touched on the FX thread only.
 */
public final class Curating {
    private final ReaderClock clock;
    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(History.of(Project.EMPTY));
    private Ledger ledger = Ledger.inMemory();
    private Images images = Images.inMemory();

    Curating(ReaderClock clock) {
        this.clock = clock;
    }

    /** The project with its steps. */
    public ReadOnlyObjectProperty<History> history() {
        return history.getReadOnlyProperty();
    }

    /** Whether a person made a step that is not the project's beginning, taken back or not. */
    public boolean touched() {
        return history.get().steps().size() > history.get().began();
    }

    /** The project as it is now. */
    public Project project() {
        return history.get().project();
    }

    /** The reader's clock, by which steps are told. */
    public ReaderClock clock() {
        return clock;
    }

    /** Where pictures lie. */
    public Images images() {
        return images;
    }

    /** A project that somebody begins with a first edit, before which nothing can be taken back. */
    History begun(Edit first) {
        try {
            History made = History.of(Project.EMPTY).does(first, clock.moment()).after();
            return new History(made.project(), made.steps(), made.done(), made.done());
        } catch (EditRefused e) {
            throw new IllegalArgumentException("not a beginning: " + first, e);
        }
    }

    /** Takes up another project, whose steps are kept there from now on. */
    void take(History next, Ledger where, Images pictures) {
        ledger = where;
        images = pictures;
        history.set(next);
    }

    /** What each step changed, where steps are kept now. */
    public Changes changes() {
        return ledger;
    }

    /** Keeps steps somewhere else from now on, where all of them are known already. */
    public void keepIn(Ledger where, Images pictures) {
        ledger = where;
        images = pictures;
    }

    /** Makes a step; what keeps it from being made, where anything does. */
    public Optional<Refused> does(Edit edit) {
        try {
            History.Made made = history.get().does(edit, clock.moment());
            ledger.keep(made.step(), made.change());
            history.set(made.after());
            return Optional.empty();
        } catch (EditRefused e) {
            return Optional.of(Refused.of(e));
        } catch (IOException e) {
            return Optional.of(Refused.unkept(e));
        }
    }

    /** Takes the last step back. */
    public Optional<Refused> undo() {
        return go(history.get().done() - 1);
    }

    /** Does the next step again. */
    public Optional<Refused> redo() {
        return go(history.get().done() + 1);
    }

    /**
     * Goes to where so many steps are done, taking back or doing again as many as it takes. Where one of them cannot be
     * kept it stays after the one before.
     */
    public Optional<Refused> go(int done) {
        int aim = Math.max(
                history.get().began(), Math.min(done, history.get().steps().size()));
        try {
            while (history.get().done() != aim) {
                history.set(step(history.get(), aim > history.get().done()));
            }
            return Optional.empty();
        } catch (IOException | IllegalStateException e) {
            return Optional.of(Refused.unkept(e));
        }
    }

    private History step(History now, boolean on) throws IOException {
        History next = on ? now.redone(ledger) : now.undone(ledger);
        Change change = ledger.of(on ? next.done() : now.done());
        ledger.went(next.done(), on ? change : change.reverse());
        return next;
    }
}
