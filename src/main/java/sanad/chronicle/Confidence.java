package sanad.chronicle;

/**
 * How sure each part of an event is, each from 0 to 1.
 *
 * @param event that it is one
 * @param date that its date is right
 * @param merge that its passages tell of the same thing
 */
public record Confidence(double event, double date, double merge) {
    /** The figure shown beside an event: no part is surer than the whole. */
    public double overall() {
        return Math.min(event, Math.min(date, merge));
    }
}
