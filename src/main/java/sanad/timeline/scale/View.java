package sanad.timeline.scale;

import java.time.LocalDate;

/**
 * The stretch of time that is looked at, in days since 1970-01-01; halves are noon.
 *
 * @param from its beginning
 * @param to its end, exclusive, later than the beginning
 */
public record View(double from, double to) {
    /** The shortest stretch one can look at: six hours. */
    public static final double SHORTEST = 0.25;

    /** The longest: forty thousand years. */
    public static final double LONGEST = 40_000 * 365.2425;

    private static final double FARTHEST = 100_000 * 365.2425;

    /** Refuses a stretch without length. */
    public View {
        if (!(from < to)) {
            throw new IllegalArgumentException("no view: " + from + "-" + to);
        }
    }

    /** From the first day to the last, both whole. */
    public static View days(LocalDate first, LocalDate last) {
        return new View(first.toEpochDay(), last.toEpochDay() + 1.0);
    }

    /** Its length in days. */
    public double length() {
        return to - from;
    }

    /** Its middle. */
    public double middle() {
        return from + length() / 2;
    }

    /** The same place, {@code factor} times as long, with the day {@code about} staying where it is on the wall. */
    public View zoomed(double factor, double about) {
        double length = Math.max(SHORTEST, Math.min(LONGEST, length() * factor));
        double start = about - (about - from) / length() * length;
        return new View(start, start + length).within();
    }

    /** The same length, later by some days; earlier by fewer than none. */
    public View moved(double days) {
        return new View(from + days, to + days).within();
    }

    /** With that share of its length added at both ends. */
    public View padded(double share) {
        return zoomed(1 + 2 * share, middle());
    }

    /** Somewhere on the way to another view: 0 here, 1 there. Lengths change evenly to the eye. */
    public View towards(View other, double share) {
        if (share >= 1) {
            return other;
        }
        double length = length() * Math.pow(other.length() / length(), share);
        double gone = Math.abs(other.length() - length()) < 1e-9 * length()
                ? share
                : (length - length()) / (other.length() - length());
        double start = from + (other.from - from) * gone;
        return new View(start, start + length);
    }

    /** Whether the two are the same to the eye. */
    public boolean near(View other) {
        double slack = length() * 1e-4;
        return Math.abs(from - other.from) < slack && Math.abs(to - other.to) < slack;
    }

    View within() {
        double start = Math.max(-FARTHEST, Math.min(FARTHEST - length(), from));
        return start == from ? this : new View(start, start + length());
    }
}
