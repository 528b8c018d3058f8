package sanad.timeline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sanad.chronicle.Event;

/** Events in the order of time: by first day, then by id; those without a place in time last. */
public final class TimeOrder {
    private static final Comparator<Keyed> ORDER =
            Comparator.comparingDouble(Keyed::day).thenComparing(keyed -> keyed.event.id());

    private TimeOrder() {}

    /** An event with its first day, which is reckoned once for all comparisons. */
    private record Keyed(double day, Event event) {
        static Keyed of(Event event) {
            return new Keyed(Days.dated(event) ? Days.first(event) : Double.POSITIVE_INFINITY, event);
        }
    }

    /** The same events in order; where they are in order already that costs one look at each. */
    public static List<Event> of(List<Event> events) {
        List<Keyed> keyed = new ArrayList<>(events.size());
        boolean sorted = true;
        for (Event event : events) {
            Keyed next = Keyed.of(event);
            sorted = sorted && (keyed.isEmpty() || ORDER.compare(keyed.get(keyed.size() - 1), next) <= 0);
            keyed.add(next);
        }
        if (sorted) {
            return events;
        }
        keyed.sort(ORDER);
        return keyed.stream().map(Keyed::event).toList();
    }
}
