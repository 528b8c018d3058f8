package sanad.chronicle.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import sanad.chronicle.Event;

/** Some of many events: the important ones first, and of equals those that lie farthest from what is chosen already. */
final class Spread {
    private static final Comparator<Event> BY_DAY =
            Comparator.comparing(Spread::day).thenComparing(Event.BY_DATE);

    private Spread() {}

    /** The day that an event is placed by: its first, or its last where it has no first. */
    static LocalDate day(Event event) {
        return event.when().openStart() ? event.when().latest() : event.when().earliest();
    }

    /** The last day that it surely does not reach beyond; its first where it goes on. */
    static LocalDate last(Event event) {
        return event.when().openEnd() ? event.when().earliest() : event.when().latest();
    }

    /** Whether it has a place in time. */
    static boolean dated(Event event) {
        return event.when().isKnown()
                && !(event.when().openStart() && event.when().openEnd());
    }

    /** The events that have a place in time, in its order. */
    static List<Event> inTime(List<Event> events) {
        return events.stream().filter(Spread::dated).sorted(BY_DAY).toList();
    }

    /** At most so many of events that are in the order of time, in that order. */
    static List<Event> of(List<Event> events, int most) {
        if (events.size() <= most) {
            return events;
        }
        NavigableSet<Integer> chosen = new TreeSet<>();
        for (int importance = 3; importance >= 1 && chosen.size() < most; importance--) {
            List<Integer> level = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                if (Math.max(1, Math.min(3, events.get(i).importance())) == importance) {
                    level.add(i);
                }
            }
            take(events, level, chosen, most);
        }
        return chosen.stream().map(events::get).toList();
    }

    private static void take(List<Event> events, List<Integer> level, NavigableSet<Integer> chosen, int most) {
        while (!level.isEmpty() && chosen.size() < most) {
            Integer next = level.get(0);
            for (Integer each : level) {
                if (better(events, chosen, each, next)) {
                    next = each;
                }
            }
            level.remove(next);
            chosen.add(next);
        }
    }

    /** Whether one lies farther from what is chosen; if not nearer, whether it is surer. */
    private static boolean better(List<Event> events, NavigableSet<Integer> chosen, int one, int other) {
        int far = distance(chosen, one, events.size()) - distance(chosen, other, events.size());
        double surer = events.get(one).confidence().overall()
                - events.get(other).confidence().overall();
        return far > 0 || far == 0 && surer > 1e-9;
    }

    /** How many events lie between an event and what is chosen; to begin with, its way to the end of the story. */
    private static int distance(NavigableSet<Integer> chosen, int at, int size) {
        Integer below = chosen.floor(at);
        Integer above = chosen.ceiling(at);
        if (below == null && above == null) {
            return Math.min(at, size - 1 - at);
        }
        int down = below == null ? size : at - below;
        int up = above == null ? size : above - at;
        return Math.min(down, up);
    }
}
