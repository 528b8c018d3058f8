package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import sanad.chronicle.Event;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/**
 * The view that a story opens with.
 *
 * <p>Where empty time is folded, or each day is a step, it is all of time. Else the rule: begin with all of time. Cut it at its longest empty stretch and keep the side that weighs more (an
 * essential event weighs 4, an important one 2, a minor one 1); go on as long as at least half of the weight is left.
 * Of all these views, show the one that is easiest to read: the weight of what has labels, less half the weight of what
 * is only counted in "+n"; a shorter one must be better by a tenth. Events beyond its edges are counted there, and all of time is one
 * key away.
 */
public final class FirstView {
    private static final double PADDING = 0.03;
    private static final double SHORTEST = 14;
    private static final int MOST = 14;
    private static final double BETTER = 0.1;

    private FirstView() {}

    /** The first view of a chronicle on a wall; {@code wish} says its size, its own view does not matter. */
    public static View of(Index index, Arranger arranger, Wish wish) {
        View best = all(index, wish.frame());
        if (!wish.frame().course().even()) {
            return best;
        }
        double most = Double.NEGATIVE_INFINITY;
        for (View view : candidates(index, wish.frame())) {
            double held = legible(arranger.arrange(wish.at(view)));
            if (held > most + Math.abs(most) * BETTER || most == Double.NEGATIVE_INFINITY) {
                most = held;
                best = view;
            }
        }
        return best;
    }

    /** All of time where it runs evenly. */
    public static View all(Index index) {
        return index.extent().padded(padding(index.extent()));
    }

    /** All of time, with a little room at both ends; two weeks at least. */
    public static View all(Index index, Frame frame) {
        return padded(index.extent(), frame);
    }

    private static View padded(View view, Frame frame) {
        if (frame.course().even()) {
            return view.padded(padding(view));
        }
        TimeScale scale = frame.along(view);
        return scale.zoomed(1 + 2 * PADDING, scale.day((scale.start() + scale.end()) / 2));
    }

    private static double padding(View view) {
        return Math.max(PADDING, (SHORTEST / view.length() - 1) / 2);
    }

    /** All of time, then what is left after each cut. */
    static List<View> candidates(Index index, Frame frame) {
        List<Event> events = index.anchored();
        List<View> views = new ArrayList<>();
        views.add(all(index, frame));
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
            views.add(view(events.subList(from, to), frame));
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

    private static View view(List<Event> events, Frame frame) {
        double from = events.stream().mapToDouble(Days::first).min().orElse(0);
        double to = events.stream().mapToDouble(Days::last).max().orElse(from + 1);
        return padded(new View(from, to), frame);
    }

    private static double legible(Arrangement arrangement) {
        double sum = 0;
        for (Strip strip : arrangement.strips()) {
            for (Placed placed : strip.placed()) {
                sum += Gaps.weight(placed.event());
            }
            for (Pill pill : strip.pills()) {
                sum -= weight(pill.events()) / 2;
            }
        }
        return sum;
    }

    private static double weight(List<Event> events) {
        return events.stream().mapToDouble(Gaps::weight).sum();
    }
}
