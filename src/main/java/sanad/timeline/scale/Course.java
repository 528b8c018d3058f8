package sanad.timeline.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How time runs along the wall before any zoom: evenly, in pieces with folds between them, or event by event. A day has
 * a place in steps, and so many tears before it; a scale gives every step and every tear its px.
 *
 * <p>Example: of {@code new Course.Builder().piece(0, 10, 10).fold(10, 90).piece(90, 100, 30).build()} the day 95 lies
 * at step 25 behind one tear.
 */
public final class Course {
    /** A day is a step, everywhere. */
    public static final Course EVEN = new Course(new double[0], new double[0], new double[0], List.of(), List.of());

    private final double[] days;
    private final double[] steps;
    private final double[] tears;
    private final List<Piece> pieces;
    private final List<Fold> folds;

    /**
     * A stretch of one scale.
     *
     * @param from its first day
     * @param to the day behind its last
     * @param steps how wide it is
     * @param coarse whether it is squeezed to little more than the names of its years
     */
    public record Piece(double from, double to, double steps, boolean coarse) {
        /** Whether a day lies in it. */
        public boolean holds(double day) {
            return day >= from && day < to;
        }
    }

    private Course(double[] days, double[] steps, double[] tears, List<Piece> pieces, List<Fold> folds) {
        this.days = days;
        this.steps = steps;
        this.tears = tears;
        this.pieces = List.copyOf(pieces);
        this.folds = List.copyOf(folds);
    }

    /** A course through points: {@code days} and their {@code steps}, both growing, at least two of them. */
    public static Course through(double[] days, double[] steps) {
        return new Course(days.clone(), steps.clone(), new double[days.length], List.of(), List.of());
    }

    /** Puts a course together, piece by piece in the order of time. */
    public static final class Builder {
        private final List<double[]> knots = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Fold> folds = new ArrayList<>();

        /** A stretch of time that is so many steps wide. */
        public Builder piece(Piece piece) {
            double[] at = reached(piece.from());
            pieces.add(piece);
            knots.add(new double[] {piece.to(), at[1] + piece.steps(), at[2]});
            return this;
        }

        /** A stretch without squeezing. */
        public Builder piece(double from, double to, double steps) {
            return piece(new Piece(from, to, steps, false));
        }

        /** A stretch that is folded away. */
        public Builder fold(double from, double to) {
            double[] at = reached(from);
            folds.add(new Fold(from, to));
            knots.add(new double[] {to, at[1], at[2] + 1});
            return this;
        }

        /** The course; an even one where there is nothing but one piece. */
        public Course build() {
            if (folds.isEmpty() && pieces.size() < 2) {
                return EVEN;
            }
            return new Course(column(0), column(1), column(2), pieces, folds);
        }

        private double[] reached(double from) {
            if (knots.isEmpty()) {
                knots.add(new double[] {from, 0, 0});
            }
            return knots.get(knots.size() - 1);
        }

        private double[] column(int which) {
            return knots.stream().mapToDouble(k -> k[which]).toArray();
        }
    }

    /** Whether a day is a step, everywhere. */
    public boolean even() {
        return days.length == 0;
    }

    /** Whether it goes from stop to stop and so says nothing of lengths. */
    public boolean stepped() {
        return !even() && pieces.isEmpty();
    }

    /** The pieces between folds, in the order of time; none where the course knows no folds. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** What is folded away, in the order of time. */
    public List<Fold> folds() {
        return folds;
    }

    /** The parts of a view that no fold divides; a fold counts with what lies before it. */
    public List<View> parts(View view) {
        List<View> parts = new ArrayList<>();
        double from = view.from();
        for (Fold fold : folds) {
            if (fold.to() > from && fold.to() < view.to()) {
                parts.add(new View(from, fold.to()));
                from = fold.to();
            }
        }
        parts.add(new View(from, view.to()));
        return parts;
    }

    /** The days in a view that the course goes through, step by step. */
    public double[] stops(View view) {
        return Arrays.copyOfRange(days, stopsBefore(view.from()), stopsBefore(view.to()));
    }

    /** How many of such days there are before a day. */
    public int stopsBefore(double day) {
        int i = Arrays.binarySearch(days, day);
        return i >= 0 ? i : -i - 1;
    }

    /** How far along a day lies where a step and a tear are so wide. */
    public double along(double day, double step, double tear) {
        if (even()) {
            return day * step;
        }
        int i = Arrays.binarySearch(days, day);
        if (i >= 0) {
            return step * steps[i] + tear * tears[i];
        }
        int next = -i - 1;
        int last = days.length - 1;
        if (next == 0) {
            return step * (steps[0] - (days[0] - day) * slope(0)) + tear * tears[0];
        }
        if (next > last) {
            return step * (steps[last] + (day - days[last]) * slope(last - 1)) + tear * tears[last];
        }
        double share = (day - days[next - 1]) / (days[next] - days[next - 1]);
        return step * (steps[next - 1] + share * (steps[next] - steps[next - 1]))
                + tear * (tears[next - 1] + share * (tears[next] - tears[next - 1]));
    }

    /** The day that lies so far along: the way back from {@link #along}. */
    public double day(double along, double step, double tear) {
        if (even()) {
            return along / step;
        }
        int last = days.length - 1;
        int low = 0;
        int high = last + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (step * steps[middle] + tear * tears[middle] <= along) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return days[0] - (step * steps[0] + tear * tears[0] - along) / step / slope(0);
        }
        double before = step * steps[low - 1] + tear * tears[low - 1];
        if (low > last) {
            return days[last] + (along - before) / step / slope(last - 1);
        }
        double behind = step * steps[low] + tear * tears[low];
        return days[low - 1] + (along - before) / (behind - before) * (days[low] - days[low - 1]);
    }

    /** Steps for each day beside a knot: of the piece that begins there, which is never a fold at the ends. */
    private double slope(int i) {
        return (steps[i + 1] - steps[i]) / (days[i + 1] - days[i]);
    }

    /** Steps for each day round a day; none in a fold. */
    public double slopeAt(double day) {
        if (even()) {
            return 1;
        }
        int i = Arrays.binarySearch(days, day);
        int at = i >= 0 ? i : -i - 2;
        return slope(Math.max(0, Math.min(days.length - 2, at)));
    }

    /** Somewhere on the way from one view to another: 0 there, 1 here. Evenly to the eye, through folds as on the wall. */
    public View between(View from, View to, double share, double tear) {
        if (share >= 1) {
            return to;
        }
        if (even()) {
            return from.towards(to, share);
        }
        View way = laid(from, tear).towards(laid(to, tear), share);
        double begin = day(way.from(), 1, tear);
        double end = day(way.to(), 1, tear);
        return begin < end ? new View(begin, end) : to;
    }

    private View laid(View view, double tear) {
        return new View(along(view.from(), 1, tear), along(view.to(), 1, tear));
    }
}
