package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Event;
import sanad.timeline.place.Days;
import sanad.timeline.scale.View;

/**
 * When dated events begin and end, reckoned once for all that is asked of them.
 *
 * @param events in the order of their first days
 * @param first the first day of each
 * @param last the end of the last day of each
 */
record Spans(List<Event> events, double[] first, double[] last) {
    static Spans of(List<Event> events) {
        double[] first = new double[events.size()];
        double[] last = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = Days.first(events.get(i));
            last[i] = Days.last(events.get(i));
        }
        return new Spans(events, first, last);
    }

    /** Those that are narrow enough to steer by. */
    List<Event> anchored() {
        List<Event> anchored = new ArrayList<>(first.length);
        for (int i = 0; i < first.length; i++) {
            if (isAnchored(i)) {
                anchored.add(events.get(i));
            }
        }
        return List.copyOf(anchored);
    }

    private boolean isAnchored(int i) {
        return Days.isAnchored(events.get(i).when().precision(), last[i] - first[i]);
    }

    /** From the first day of the first anchored event, or of all where none is, to the end of the last; none of no events. */
    Optional<View> extent() {
        Optional<View> anchored = extent(false);
        return anchored.isPresent() ? anchored : extent(true);
    }

    private Optional<View> extent(boolean all) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < first.length; i++) {
            if (all || isAnchored(i)) {
                boolean alone = events.get(i).disputed().isEmpty();
                from = Math.min(from, alone ? first[i] : Days.firstOfAll(events.get(i)));
                to = Math.max(to, alone ? last[i] : Days.lastOfAll(events.get(i)));
            }
        }
        return from > to ? Optional.empty() : Optional.of(new View(from, to));
    }

    /** This stretch, so long that it holds every event. */
    View reach(View extent) {
        double from = extent.from();
        double to = extent.to();
        for (int i = 0; i < first.length; i++) {
            from = Math.min(from, first[i]);
            to = Math.max(to, last[i]);
        }
        return new View(from, to);
    }
}
