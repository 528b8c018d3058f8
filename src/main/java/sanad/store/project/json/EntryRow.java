package sanad.store.project.json;

import java.util.Optional;
import sanad.chronicle.Event;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.Standing;

/** An entry as it lies in a file: an event that is as it was found stands there once. */
record EntryRow(Event event, Found found, Optional<Event> before, Standing standing, Optional<String> into) {
    /** How it was found. */
    enum Found {
        /** As it is. */
        SAME,
        /** Otherwise: as {@code before} says. */
        OTHERWISE,
        /** Not at all: a person made it. */
        NOT
    }

    static EntryRow of(Entry entry) {
        Found found = entry.found().isEmpty()
                ? Found.NOT
                : entry.found().get().equals(entry.event()) ? Found.SAME : Found.OTHERWISE;
        return new EntryRow(
                entry.event(),
                found,
                found == Found.OTHERWISE ? entry.found() : Optional.empty(),
                entry.standing(),
                entry.into());
    }

    Entry entry() {
        Optional<Event> as = found == Found.SAME ? Optional.of(event) : before;
        return new Entry(event, as, standing, into);
    }
}
