package sanad.chronicle.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project with the steps that led to it: any number of them can be taken back and done again. It never changes; going
 * on gives another.
 *
 * @param project as it is now
 * @param steps all steps by number, those that were taken back at the end
 * @param done how many of them are done
 * @param began the number of the last step that cannot be taken back: what lies before it is how the project began
 */
public record History(Project project, List<Step> steps, int done, int began) {
    /** Copies the steps. */
    public History {
        steps = List.copyOf(steps);
        if (done < began || done > steps.size()) {
            throw new IllegalArgumentException("done " + done + " of " + steps.size() + " from " + began);
        }
    }

    /** A project without steps. */
    public static History of(Project project) {
        return new History(project, List.of(), 0, 0);
    }

    /** A step with what it changes. */
    public record Made(Step step, Change change, History after) {}

    /**
     * Does an edit. Steps that were taken back are gone then.
     *
     * @param at when, for the reader of the history
     * @throws EditRefused where it cannot be done
     */
    public Made does(Edit edit, Instant at) throws EditRefused {
        Project next = Editing.after(project, edit);
        List<Step> all = new ArrayList<>(steps.subList(0, done));
        Step step = new Step(done + 1L, Naming.of(edit, project, next), at);
        all.add(step);
        return new Made(step, Change.between(project, next), new History(next, all, done + 1, began));
    }

    /** The step that undoing takes back. */
    public Optional<Step> undoable() {
        return done > began ? Optional.of(steps.get(done - 1)) : Optional.empty();
    }

    /** The step that redoing does again. */
    public Optional<Step> redoable() {
        return done < steps.size() ? Optional.of(steps.get(done)) : Optional.empty();
    }

    /** Before the last step; the same where there is none. */
    public History undone(Changes changes) {
        return undoable()
                .map(step -> new History(changes.of(step.number()).reverse().applied(project), steps, done - 1, began))
                .orElse(this);
    }

    /** After the next step; the same where there is none. */
    public History redone(Changes changes) {
        return redoable()
                .map(step -> new History(changes.of(step.number()).applied(project), steps, done + 1, began))
                .orElse(this);
    }
}
