package sanad.chronicle.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.edit.EditRefused.Why;
import sanad.text.Passage;

/** Sets an event back to what was found, and with it what was made of its passages. */
final class Restoring {
    private final Desk desk;

    Restoring(Desk desk) {
        this.desk = desk;
    }

    void restore(String id) throws EditRefused {
        Entry entry = desk.entries().get(id);
        if (entry == null) {
            throw new EditRefused(Why.NO_EVENT);
        }
        if (entry.found().isEmpty()) {
            Editing.refuse(entry.standing() == Standing.SHOWN, Why.NOTHING_CHANGES);
            desk.put(entry.standing(Standing.SHOWN));
            return;
        }
        Event found = entry.found().get();
        Set<Passage> kept = passages(entry.event());
        Set<Passage> back = passages(found);
        boolean merged = entry.standing() == Standing.MERGED;
        back.removeIf(passage -> !merged && kept.contains(passage));
        for (Entry other : List.copyOf(desk.entries().values())) {
            if (!other.id().equals(id)) {
                giveBack(other, back);
            }
        }
        release(id);
        desk.put(Entry.found(found));
    }

    /** What was told with an event stands for itself again. */
    private void release(String id) {
        for (Entry other : List.copyOf(desk.entries().values())) {
            if (other.into().filter(id::equals).isPresent()) {
                desk.put(other.standing(Standing.SHOWN));
            }
        }
    }

    /** Passages that were split off or merged away leave the event that has them; one made of nothing else goes. */
    private void giveBack(Entry holder, Set<Passage> back) {
        List<Evidence> left = holder.event().evidence().stream()
                .filter(e -> !back.contains(e.passage()) || foundIn(holder, e.passage()))
                .toList();
        if (left.size() == holder.event().evidence().size()) {
            return;
        }
        if (left.isEmpty() && holder.found().isEmpty()) {
            desk.entries().remove(holder.id());
            release(holder.id());
        } else if (!left.isEmpty()) {
            desk.put(holder.with(new Draft(holder.event()).evidence(left).event()));
        }
    }

    private static boolean foundIn(Entry entry, Passage passage) {
        return entry.found().filter(f -> passages(f).contains(passage)).isPresent();
    }

    private static Set<Passage> passages(Event event) {
        return event.evidence().stream()
                .map(Evidence::passage)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
