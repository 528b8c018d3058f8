package sanad.timeline.find;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import sanad.chronicle.Event;

/** The ids of events that were found, as a set that is asked quickly and costs a bit an event. */
public final class Hits extends AbstractSet<String> {
    private final List<Event> events;
    private final Map<String, Integer> places;
    private final BitSet found;

    Hits(List<Event> events, Map<String, Integer> places, BitSet found) {
        this.events = events;
        this.places = places;
        this.found = found;
    }

    /** The events that were found and are shown, in the order in which the index counts them. */
    public List<Event> shown(IntPredicate isShown) {
        return found.stream().filter(isShown).mapToObj(events::get).toList();
    }

    @Override
    public boolean contains(Object id) {
        Integer place = id instanceof String ? places.get(id) : null;
        return place != null && found.get(place);
    }

    @Override
    public Iterator<String> iterator() {
        return found.stream().mapToObj(i -> events.get(i).id()).iterator();
    }

    @Override
    public int size() {
        return found.cardinality();
    }
}
