package sanad.store.project;

import java.time.Instant;
import java.util.Random;
import sanad.chronicle.edit.AnyEdit;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Ledger;

/** A person who edits, takes back and does again; the same seed always does the same. */
public final class Deeds {
    private final Random random;

    /** One person. */
    public Deeds(long seed) {
        random = new Random(seed);
    }

    /** The next deed, kept in a ledger. */
    public History next(History history, Ledger ledger) throws java.io.IOException {
        int what = random.nextInt(10);
        if (what < 2 && history.undoable().isPresent()) {
            Change change = ledger.of(history.done()).reverse();
            History before = history.undone(ledger);
            ledger.went(before.done(), change);
            return before;
        }
        if (what < 4 && history.redoable().isPresent()) {
            History after = history.redone(ledger);
            ledger.went(after.done(), ledger.of(after.done()));
            return after;
        }
        History.Made made = AnyEdit.made(random, history, Instant.ofEpochSecond(history.done()));
        ledger.keep(made.step(), made.change());
        return made.after();
    }
}
