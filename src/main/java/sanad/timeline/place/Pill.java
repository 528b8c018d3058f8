package sanad.timeline.place;

import java.util.List;
import sanad.chronicle.Event;

/**
 * "+n": events that have no room for a label, counted near their place.
 *
 * @param events which; a great crowd is only looked through when somebody asks for its members
 * @param row counted from the top of the lane
 * @param middle the middle of its row, in px from the top of the wall
 * @param lo where it begins, along time
 * @param hi where it ends
 * @param found whether a search found one of them
 */
public record Pill(List<Event> events, int row, double middle, double lo, double hi, boolean found) {
    /** Drawn height. */
    public static final double HEIGHT = 22;

    /** Size of its number. */
    public static final double TEXT = 12;

    /** From the first day of its first event to the end of its last. */
    public double start() {
        return events.stream().mapToDouble(Days::first).min().orElse(0);
    }

    /** The end of its last event. */
    public double end() {
        return events.stream().mapToDouble(Days::last).max().orElse(0);
    }
}
