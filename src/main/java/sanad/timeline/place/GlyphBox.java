package sanad.timeline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.time.Precision;
import sanad.time.When;
import sanad.timeline.scale.TimeScale;

/**
 * Where the sign of a date stands along time, without its height.
 *
 * @param lo its beginning, in px along time
 * @param hi its end
 * @param shape what its bar looks like
 * @param basis how the date is known
 * @param bead where its disc stands; only a likeliest day or a single day has one
 * @param others the dates that other documents give, tied to it
 */
public record GlyphBox(double lo, double hi, Shape shape, Basis basis, OptionalDouble bead, List<GlyphBox> others) {
    /** Room that the sign of contradiction needs. */
    public static final double TIE = 22;

    private static final double OPEN = 46;
    private static final double BEYOND = 12;

    /** Forms of the bar. */
    public enum Shape {
        /** No bar: the bead alone, a single day. */
        NONE,
        /** A day so wide that it is a bar. */
        DAY,
        /** Surely from here to there. */
        LASTING,
        /** Somewhere in here. */
        SOMEWHERE,
        /** About. */
        ABOUT,
        /** Goes on; no end known. */
        SINCE,
        /** Began some time before. */
        UNTIL
    }

    /** The glyph of an event on a scale along time. */
    public static GlyphBox of(Event event, TimeScale scale, Metrics metrics) {
        OptionalDouble likeliest = event.likeliest().isPresent()
                ? OptionalDouble.of(event.likeliest().get().toEpochDay() + 0.5)
                : OptionalDouble.empty();
        List<GlyphBox> others = new ArrayList<>();
        for (When other : event.disputed()) {
            if (other.isKnown() && !(other.openStart() && other.openEnd())) {
                others.add(of(other, Basis.STATED, OptionalDouble.empty(), scale, metrics, List.of()));
            }
        }
        return of(event.when(), event.basis(), likeliest, scale, metrics, others);
    }

    /** The glyph of a date alone. */
    public static GlyphBox of(When when, Basis basis, TimeScale scale, Metrics metrics) {
        return of(when, basis, OptionalDouble.empty(), scale, metrics, List.of());
    }

    private static GlyphBox of(
            When when, Basis basis, OptionalDouble likeliest, TimeScale scale, Metrics metrics, List<GlyphBox> others) {
        double lo = scale.x(Days.start(when));
        double hi = scale.x(Days.end(when));
        Shape shape = when.isDay() && scale.course().stepped() && !when.approximate()
                ? Shape.NONE
                : shape(when, hi - lo, metrics);
        double r = metrics.bead();
        double middle = (lo + hi) / 2;
        OptionalDouble bead = OptionalDouble.empty();
        if (shape == Shape.NONE) {
            lo = middle - r;
            hi = middle + r;
            bead = OptionalDouble.of(middle);
        } else if (shape == Shape.SINCE) {
            hi = lo + OPEN;
        } else if (shape == Shape.UNTIL) {
            lo = hi - OPEN;
        } else if (hi - lo < metrics.leastBar()) {
            lo = middle - metrics.leastBar() / 2;
            hi = middle + metrics.leastBar() / 2;
        }
        if (likeliest.isPresent() && shape != Shape.LASTING && shape != Shape.DAY) {
            double at = scale.x(likeliest.getAsDouble());
            bead = OptionalDouble.of(at);
            lo = Math.min(lo, at - r);
            hi = Math.max(hi, at + r);
        }
        double first = scale.start() - BEYOND;
        double last = scale.end() + BEYOND;
        return new GlyphBox(
                Math.min(Math.max(lo, first), last), Math.max(Math.min(hi, last), first), shape, basis, bead, others);
    }

    private static Shape shape(When when, double width, Metrics metrics) {
        if (when.openEnd()) {
            return Shape.SINCE;
        }
        if (when.openStart()) {
            return Shape.UNTIL;
        }
        if (when.approximate()) {
            return Shape.ABOUT;
        }
        if (when.isDay()) {
            return width > 3.2 * metrics.bead() ? Shape.DAY : Shape.NONE;
        }
        return when.precision() == Precision.INTERVAL ? Shape.LASTING : Shape.SOMEWHERE;
    }

    /** Whether nothing of it is in view. */
    public boolean beyond() {
        return hi - lo < 1;
    }

    /** Where all of it begins, the other dates among it. */
    public double first() {
        double first = lo;
        for (GlyphBox other : others) {
            first = Math.min(first, other.lo);
        }
        return first;
    }

    /** Where all of it ends, the other dates and the sign of contradiction among it. */
    public double last() {
        double last = hi;
        for (GlyphBox other : others) {
            last = Math.max(last, other.hi);
        }
        return others.isEmpty() || roomBetween() ? last : last + TIE;
    }

    /** Whether the sign of contradiction fits between the date and the first other one. */
    public boolean roomBetween() {
        GlyphBox other = others.get(0);
        return Math.max(other.lo - hi, lo - other.hi) >= TIE;
    }

    /** Whether the mark for "set by hand" stands at the beginning of its bar. */
    public boolean handAtStart() {
        return basis == Basis.BY_HAND && bead.isEmpty();
    }
}
