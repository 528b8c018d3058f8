package sanad.ui.project;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Changes;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Images;
import sanad.chronicle.edit.Ledger;

/**
 * A history as it was when its file was begun, so that steps which were made meanwhile can follow it there.
 *
 * @param history as it was
 * @param made what its steps changed, by their numbers
 */
record Moving(History history, SortedMap<Long, Change> made) {
    /** The history as it is now. */
    static Moving of(History history, Changes changes) {
        SortedMap<Long, Change> made = new TreeMap<>();
        for (long step = history.began() + 1L; step <= history.steps().size(); step++) {
            made.put(step, changes.of(step));
        }
        return new Moving(history, made);
    }

    /** What a step changed, for the writer of the file. */
    Changes changes() {
        Map<Long, Change> all = made;
        return step -> {
            Change change = all.get(step);
            if (change == null) {
                throw new IllegalStateException("no step " + step);
            }
            return change;
        };
    }

    /**
     * Brings a file of this history to what it is now.
     *
     * @param now the history as it is now
     * @param changes what its steps change
     * @throws IOException where the file cannot take it
     */
    void follow(History now, Changes changes, Ledger file) throws IOException {
        int common = 0;
        int shorter = Math.min(history.steps().size(), now.steps().size());
        while (common < shorter
                && history.steps().get(common).equals(now.steps().get(common))) {
            common++;
        }
        int done = history.done();
        while (done > common) {
            file.went(done - 1, changes().of(done).reverse());
            done--;
        }
        while (done < common) {
            file.went(done + 1, changes().of(done + 1));
            done++;
        }
        for (int step = common + 1; step <= now.steps().size(); step++) {
            file.keep(now.steps().get(step - 1), changes.of(step));
        }
        for (int step = now.steps().size(); step > now.done(); step--) {
            file.went(step - 1, changes.of(step).reverse());
        }
    }

    /** Brings the pictures of a history to where its file keeps them. */
    static void pictures(History now, Images from, Images to) throws IOException {
        for (Entry entry : now.project().entries().values()) {
            if (entry.event().touch().image().isPresent()) {
                String sum = entry.event().touch().image().get().sha256();
                var bytes = from.bytes(sum);
                if (bytes.isPresent()) {
                    to.keep(sum, bytes.get());
                }
            }
        }
    }
}
