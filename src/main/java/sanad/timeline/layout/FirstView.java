package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import sanad.chronicle.Event;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Days;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;
import sanad.timeline.scale.View;

/**
 * The view that a story opens with.
 *
 * <p>The rule: begin with all of time. Cut it at its longest empty stretch and keep the side that weighs more (an
 * essential event weighs 4, an important one 2, a minor one 1); go on as long as at least half of the weight is left.
 * Of all these views, show the one that is easiest to read: the weight of what has labels, less half the weight of what
 * is only counted in "+n"; of two alike, the longer. Events beyond its edges are counted there, and all of time is one
 * key away.
 */
public final class FirstView {
    private static final double PADDING = 0.03;
    private static final double SHORTEST = 14;
    private static final int MOST = 14;

    private FirstView() {}

    /** The first view of a chronicle on a wall; {@code wish} says its size, its own view does not matter. */
    public static View of(Index index, Arranger arranger, Wish wish) {
        View best = all(index);
        double most = Double.NEGATIVE_INFINITY;
        for (View view : candidates(index)) {
            double held = legible(arranger.arrange(wish.at(view)));
            if (held > most) {
                most = held;
                best = view;
            }
        }
        return best;
    }

    /** All of time, with a little room at both ends; two weeks at least. */
    public static View all(Index index) {
        View extent = index.extent();
        return extent.padded(Math.max(PADDING, (SHORTEST / extent.length() - 1) / 2));
    }

    /** All of time, then what is left after each cut. */
    static List<View> candidates(Index index) {
        List<Event> events = index.anchored();
        List<View> views = new ArrayList<>();
        views.add(all(index));
        int from = 0;
        int to = events.size();
        double all = weight(events);
        while (views.size() < MOST) {
            int cut = longestGap(events, from, to);
            if (cut < 0) {
                break;
            }
            boolean later = weight(events.subList(cut, to)) >= weight(events.subList(from, cut));
            from = later ? cut : from;
            to = later ? to : cut;
            if (weight(events.subList(from, to)) * 2 < all) {
                break;
            }
            views.add(view(events.subList(from, to)));
        }
        return views;
    }

    /** The place of the event after the longest stretch in which nothing happens; -1 where there is none. */
    private static int longestGap(List<Event> events, int from, int to) {
        double longest = 0;
        int at = -1;
        double reached = from < to ? Days.last(events.get(from)) : 0;
        for (int i = from + 1; i < to; i++) {
            double gap = Days.first(events.get(i)) - reached;
            if (gap > longest) {
                longest = gap;
                at = i;
            }
            reached = Math.max(reached, Days.last(events.get(i)));
        }
        return at;
    }

    private static View view(List<Event> events) {
        double from = events.stream().mapToDouble(Days::first).min().orElse(0);
        double to = events.stream().mapToDouble(Days::last).max().orElse(from + 1);
        double padded = Math.max(PADDING, (SHORTEST / (to - from) - 1) / 2);
        return new View(from, to).padded(padded);
    }

    private static double legible(Arrangement arrangement) {
        double sum = 0;
        for (Strip strip : arrangement.strips()) {
            for (Placed placed : strip.placed()) {
                sum += weight(placed.event());
            }
            for (Pill pill : strip.pills()) {
                sum -= weight(pill.events()) / 2;
            }
        }
        return sum;
    }

    private static double weight(List<Event> events) {
        return events.stream().mapToDouble(FirstView::weight).sum();
    }

    private static double weight(Event event) {
        return event.importance() >= 3 ? 4 : event.importance();
    }
}
