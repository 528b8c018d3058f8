package sanad.chronicle;

/**
 * How sure each part of an event is, each from 0 to 1.
 *
 * @param event that it is one
 * @param date that its date is right
 * @param merge that its passages tell of the same thing
 */
public record Confidence(double event, double date, double merge) {
    private static final double HIGH = 0.8;
    private static final double FAIR = 0.5;

    /** The same in three words. */
    public enum Degree {
        HIGH,
        FAIR,
        LOW
    }

    /** How sure on the whole: high from 0.8, fair from 0.5, else low. */
    public Degree degree() {
        return overall() >= HIGH ? Degree.HIGH : overall() >= FAIR ? Degree.FAIR : Degree.LOW;
    }

    /**
     * The figure shown beside an event: that there is one and that it was then. Whether every one of its passages tells of it
     * is told apart, as the best attested events have the most passages and so the most doubtful ones.
     */
    public double overall() {
        return Math.min(event, date);
    }
}
