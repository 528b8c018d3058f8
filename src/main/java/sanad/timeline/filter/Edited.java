package sanad.timeline.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.timeline.place.TimeOrder;

/**
 * The same events after an edit: each may be another, but none has come or gone.
 *
 * @param before the events before, in the order of time
 * @param events the events now, in the order of time
 * @param was the place before of each
 */
record Edited(List<Event> before, List<Event> events, int[] was) {
    /** The events of a chronicle as those before, edited; empty where some have come or gone. */
    @SuppressWarnings("ReferenceEquality") // what an edit left alone is the very same thing
    static Optional<Edited> of(List<Event> before, Chronicle chronicle) {
        if (before.size() != chronicle.events().size()) {
            return Optional.empty();
        }
        Map<String, Integer> changed = new HashMap<>();
        boolean moved = false;
        List<Event> order = new ArrayList<>(before.size());
        for (int i = 0; i < before.size(); i++) {
            Optional<Event> now = chronicle.event(before.get(i).id());
            if (now.isEmpty()) {
                return Optional.empty();
            }
            if (now.get() != before.get(i)) {
                changed.put(before.get(i).id(), i);
                moved |= !now.get().when().equals(before.get(i).when());
            }
            order.add(now.get());
        }
        List<Event> events = moved ? TimeOrder.of(order) : order;
        return Optional.of(new Edited(before, List.copyOf(events), places(before, events, changed)));
    }

    /** The place before of each event: those that were not changed follow each other as they did. */
    private static int[] places(List<Event> before, List<Event> events, Map<String, Integer> changed) {
        int[] was = new int[events.size()];
        int next = 0;
        for (int i = 0; i < was.length; i++) {
            Integer place = changed.get(events.get(i).id());
            if (place == null) {
                while (changed.containsKey(before.get(next).id())) {
                    next++;
                }
                was[i] = next++;
            } else {
                was[i] = place;
            }
        }
        return was;
    }

    /** Whether each event stands where it stood. */
    boolean inPlace() {
        for (int i = 0; i < was.length; i++) {
            if (was[i] != i) {
                return false;
            }
        }
        return true;
    }

    /** Whether each event has the same values as before. */
    @SuppressWarnings("ReferenceEquality") // what an edit left alone is the very same thing
    boolean keeps(Function<Event, List<String>> values) {
        for (int i = 0; i < was.length; i++) {
            Event old = before.get(was[i]);
            Event now = events.get(i);
            if (old != now && !values.apply(old).equals(values.apply(now))) {
                return false;
            }
        }
        return true;
    }
}
