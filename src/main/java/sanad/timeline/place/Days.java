package sanad.timeline.place;

import sanad.chronicle.Event;
import sanad.time.Precision;
import sanad.time.When;

/** The days of an event as numbers; an open side ends where the known side is. */
public final class Days {
    private Days() {}

    /** The first day. */
    public static double first(Event event) {
        return start(event.when());
    }

    /** The end of the last day. */
    public static double last(Event event) {
        return end(event.when());
    }

    /** The first day. */
    public static double start(When when) {
        return when.openStart() ? when.latest().toEpochDay() : when.earliest().toEpochDay();
    }

    /** The end of the last day. */
    public static double end(When when) {
        return when.openEnd()
                ? when.earliest().toEpochDay() + 1.0
                : when.latest().toEpochDay() + 1.0;
    }

    /** Whether there is a side to place it by. */
    public static boolean dated(Event event) {
        return dated(event.when());
    }

    /** Whether there is a side to place it by. */
    public static boolean dated(When when) {
        return when.isKnown() && !(when.openStart() && when.openEnd());
    }

    /** Where the first of its dates begins, those among it that other documents give. */
    public static double firstOfAll(Event event) {
        double first = first(event);
        for (When other : event.disputed()) {
            first = dated(other) ? Math.min(first, start(other)) : first;
        }
        return first;
    }

    /** Where the last of its dates ends. */
    public static double lastOfAll(Event event) {
        double last = last(event);
        for (When other : event.disputed()) {
            last = dated(other) ? Math.max(last, end(other)) : last;
        }
        return last;
    }

    /** Whether it is narrow enough to steer by. */
    public static boolean isAnchored(Event event) {
        return isAnchored(event.when().precision(), last(event) - first(event));
    }

    /**
     * Whether a date is narrow enough to steer by: at most some years, unless the event surely lasted that long.
     *
     * @param days how many it holds
     */
    public static boolean isAnchored(Precision precision, double days) {
        return days <= (precision == Precision.INTERVAL ? 40 : 3) * 366.0;
    }
}
