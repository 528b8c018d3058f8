package sanad.chronicle.edit;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import sanad.chronicle.Event;
import sanad.chronicle.edit.EditRefused.Why;

/** The events of a project while one edit changes them. */
final class Desk {
    private final Project project;
    private final SortedMap<String, Entry> entries;

    Desk(Project project) {
        this.project = project;
        entries = new TreeMap<>(project.entries());
    }

    /** The project as it is now. */
    Project project() {
        return project.with(entries);
    }

    SortedMap<String, Entry> entries() {
        return entries;
    }

    /** An event that is shown or hidden. */
    Entry at(String id) throws EditRefused {
        Entry entry = entries.get(id);
        if (entry == null || entry.standing() == Standing.DELETED || entry.standing() == Standing.MERGED) {
            throw new EditRefused(Why.NO_EVENT);
        }
        return entry;
    }

    void put(Entry entry) {
        entries.put(entry.id(), entry);
    }

    void change(String id, UnaryOperator<Draft> deed) throws EditRefused {
        change(id, (event, draft) -> deed.apply(draft));
    }

    void change(String id, BiFunction<Event, Draft, Draft> deed) throws EditRefused {
        Entry entry = at(id);
        Draft draft = deed.apply(entry.event(), new Draft(entry.event()));
        Editing.refuse(draft.isHeldByNothing(), Why.NOTHING_HOLDS);
        put(entry.with(draft.event()));
    }

    void stand(SortedSet<String> ids, Standing standing) throws EditRefused {
        for (String id : ids) {
            put(at(id).standing(standing));
        }
    }
}
