package sanad.timeline.scale;

/**
 * Days to pixels and back. Time that runs from right to left is a range whose start is greater than its end, and
 * nothing else. Between two folds the scale is one; a fold is as wide as its tear at every zoom.
 */
public final class TimeScale {
    private final View view;
    private final double start;
    private final double end;
    private final Course course;
    private final double step;
    private final double tear;
    private final double begin;

    /**
     * A scale.
     *
     * @param view the days
     * @param start the px at which the view begins
     * @param end the px at which it ends
     * @param course how time runs between them
     * @param widest how wide a tear is, in px; less where the tears would fill half of the range
     */
    public TimeScale(View view, double start, double end, Course course, double widest) {
        this.view = view;
        this.start = start;
        this.end = end;
        double wide = Math.abs(end - start);
        double torn = course.along(view.to(), 0, 1) - course.along(view.from(), 0, 1);
        double whole = course.along(view.to(), 1, 0) - course.along(view.from(), 1, 0);
        // a view that lies in a fold opens it
        boolean inFold = whole <= 1e-9;
        this.course = inFold ? Course.EVEN : course;
        tear = torn > 0 && !inFold ? Math.min(widest, wide / 2 / torn) : widest;
        step = inFold ? wide / view.length() : (wide - tear * torn) / whole;
        begin = this.course.along(view.from(), step, tear);
    }

    /** An even scale. */
    public TimeScale(View view, double start, double end) {
        this(view, start, end, Course.EVEN, 0);
    }

    /** The days. */
    public View view() {
        return view;
    }

    /** The px at which the view begins. */
    public double start() {
        return start;
    }

    /** The px at which it ends. */
    public double end() {
        return end;
    }

    /** How time runs. */
    public Course course() {
        return course;
    }

    /** How wide a step of the course is, in px. */
    public double step() {
        return step;
    }

    /** The place of a day. */
    public double x(double day) {
        return course.even()
                ? start + (day - view.from()) / view.length() * (end - start)
                : start + forward() * (course.along(day, step, tear) - begin);
    }

    /** The day at a place. */
    public double day(double x) {
        return course.even()
                ? view.from() + (x - start) / (end - start) * view.length()
                : course.day(begin + forward() * (x - start), step, tear);
    }

    /** How wide a day is round a day; as good as nothing in a fold. */
    public double pxPerDay(double day) {
        return step * course.slopeAt(day);
    }

    /** How wide a day is where the scale is even; else in the middle. */
    public double pxPerDay() {
        return pxPerDay(view.middle());
    }

    /** 1 where later is to the right, -1 where it is to the left. */
    public int forward() {
        return start <= end ? 1 : -1;
    }

    /** The view {@code factor} times as wide, with the day {@code about} staying where it is on the wall. */
    public View zoomed(double factor, double about) {
        if (course.even()) {
            return view.zoomed(factor, about);
        }
        double next = step / factor;
        double at = course.along(about, next, tear);
        double before = course.along(about, step, tear) - begin;
        double wide = Math.abs(end - start);
        return kept(course.day(at - before, next, tear), course.day(at - before + wide, next, tear));
    }

    /** The view moved by so many px, later by more than none. */
    public View moved(double px) {
        return moved(view, px);
    }

    /** Another view moved by so many px of this scale. */
    public View moved(View other, double px) {
        return course.even()
                ? other.moved(px / step)
                : kept(day(x(other.from()) + forward() * px), day(x(other.to()) + forward() * px));
    }

    private View kept(double from, double to) {
        boolean fits = to - from >= View.SHORTEST && to - from <= View.LONGEST;
        return fits ? new View(from, to).within() : view;
    }
}
