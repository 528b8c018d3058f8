package sanad.timeline.place;

import sanad.timeline.scale.Course;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/**
 * The wall's width and the direction of time. The layout reckons along time, from the side where the gutter is; this
 * turns such places into x. Right to left mirrors, and nothing else.
 *
 * @param width in px
 * @param rtl whether time runs from right to left
 * @param metrics the sizes
 * @param course how time runs
 */
public record Frame(double width, boolean rtl, Metrics metrics, Course course) {
    /** A wall on which time runs evenly. */
    public Frame(double width, boolean rtl, Metrics metrics) {
        this(width, rtl, metrics, Course.EVEN);
    }

    /** The same wall with another course of time. */
    public Frame with(Course other) {
        return new Frame(width, rtl, metrics, other);
    }

    /** The x of a place along time. */
    public double x(double along) {
        return rtl ? width - along : along;
    }

    /** The left side of a stretch that begins at {@code along} and is so wide. */
    public double left(double along, double wide) {
        return rtl ? width - along - wide : along;
    }

    /** Where time begins, along. */
    public double begin() {
        return metrics.gutter();
    }

    /** Where time ends, along. */
    public double end() {
        return Math.max(begin() + 1, width - Metrics.MARGIN);
    }

    /** The scale along time. */
    public TimeScale along(View view) {
        return new TimeScale(view, begin(), end(), course, metrics.tear());
    }

    /** The scale in x: from right to left it is a reversed range. */
    public TimeScale scale(View view) {
        return new TimeScale(view, x(begin()), x(end()), course, metrics.tear());
    }

    /** The scale along time of the overview, where tears are small. */
    public TimeScale overview(View all) {
        return new TimeScale(all, begin(), end(), course, Metrics.SMALL_TEAR);
    }
}
