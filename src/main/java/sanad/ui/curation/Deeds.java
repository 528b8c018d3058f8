package sanad.ui.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import sanad.chronicle.Kind;
import sanad.chronicle.Tint;
import sanad.chronicle.edit.Edit;
import sanad.language.Words;
import sanad.text.Passage;
import sanad.ui.Curating;
import sanad.ui.Refused;
import sanad.ui.Session;

/** What can be done at once with the chosen event, or with several: each is a step, and what hinders one is told. */
public final class Deeds {
    private final Session session;
    private final Teller teller;

    /** Where it is told what came of a deed. */
    public interface Teller {
        /** Tells why something was not done. */
        void refused(Refused why);

        /** Tells what was done, with a way to take it back. */
        void undoable(Function<Words, String> what);
    }

    /** Deeds on what a session shows. */
    public Deeds(Session session, Teller teller) {
        this.session = session;
        this.teller = teller;
    }

    Session session() {
        return session;
    }

    private Curating curating() {
        return session.curating();
    }

    /** Makes steps one after another, as far as they can be made; whether all were. */
    public boolean does(List<Edit> edits) {
        for (Edit edit : edits) {
            Optional<Refused> why = curating().does(edit);
            why.ifPresent(teller::refused);
            if (why.isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean does(Edit edit) {
        return does(List.of(edit));
    }

    /** Takes the last step back. */
    public void undo() {
        curating().undo().ifPresent(teller::refused);
    }

    /** Does the next step again. */
    public void redo() {
        curating().redo().ifPresent(teller::refused);
    }

    /** Goes to where so many steps are done. */
    public void go(int done) {
        curating().go(done).ifPresent(teller::refused);
    }

    /** Keeps the chosen events out of sight. */
    public void hide() {
        gone(new Edit.Hide(session.targets()));
    }

    /** Takes the chosen events out. */
    public void delete() {
        gone(new Edit.Delete(session.targets()));
    }

    private void gone(Edit edit) {
        if (!session.targets().isEmpty() && does(edit)) {
            List<sanad.chronicle.edit.Step> steps = curating().history().get().steps();
            sanad.chronicle.edit.Step last =
                    steps.get(curating().history().get().done() - 1);
            teller.undoable(words -> new StepWords(words).name(last));
        }
    }

    /** Shows hidden events again. */
    public void show(SortedSet<String> events) {
        does(new Edit.Show(events));
    }

    /** Makes the chosen events of another kind. */
    public void classify(Kind kind) {
        does(new Edit.Classify(session.targets(), kind));
    }

    /** Gives the chosen events another importance. */
    public void rank(int importance) {
        does(new Edit.Rank(session.targets(), importance));
    }

    /** Gives the chosen events a colour, or takes it away. */
    public void colour(Optional<Tint> tint) {
        does(new Edit.Colour(session.targets(), tint));
    }

    /** Sets the chosen events back to what was found. */
    public void restore() {
        does(new Edit.Restore(session.targets()));
    }

    /** Tells the chosen events as one: the one that was chosen last keeps its name and date. */
    public void merge() {
        List<String> all = new ArrayList<>(session.targets());
        if (!all.isEmpty()) {
            String into = session.event().get().filter(all::contains).orElse(all.get(0));
            all.remove(into);
            does(new Edit.Merge(into, new TreeSet<>(all)));
        }
    }

    /** Says that the words selected in the open document report the chosen event. */
    public void attach() {
        Optional<Passage> words = session.selection().get();
        Optional<String> event = session.event().get();
        if (words.isPresent() && event.isPresent() && does(new Edit.Attach(event.get(), words.get()))) {
            session.show(words.get());
        }
    }
}
