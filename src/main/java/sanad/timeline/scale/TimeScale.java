package sanad.timeline.scale;

/**
 * Days to pixels and back. Time that runs from right to left is a range whose start is greater than its end, and
 * nothing else.
 *
 * @param view the days
 * @param start the px at which the view begins
 * @param end the px at which it ends
 */
public record TimeScale(View view, double start, double end) {
    /** The place of a day. */
    public double x(double day) {
        return start + (day - view.from()) / view.length() * (end - start);
    }

    /** The day at a place. */
    public double day(double x) {
        return view.from() + (x - start) / (end - start) * view.length();
    }

    /** How wide a day is. */
    public double pxPerDay() {
        return Math.abs(end - start) / view.length();
    }

    /** 1 where later is to the right, -1 where it is to the left. */
    public int forward() {
        return start <= end ? 1 : -1;
    }
}
