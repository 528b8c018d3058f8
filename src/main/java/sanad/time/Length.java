package sanad.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A length of time: parts of falling units, two years and three months.
 *
 * <p>Example: {@code Length.of(9, Unit.MONTH)} is written {@code P9M}; some days are {@code Length.of(Length.SOME, Unit.DAY)},
 * written {@code PXD}.
 *
 * @param parts the longest unit first, at least one
 */
public record Length(List<Part> parts) {
    /** A count that the words leave open: several, a few. */
    public static final int SOME = -1;

    /**
     * So many of a unit.
     *
     * @param count how many, or {@link #SOME}
     * @param unit of what
     */
    public record Part(int count, Unit unit) {}

    /** Copies the parts; refuses none. */
    public Length {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a length without parts");
        }
        parts = List.copyOf(parts);
    }

    /** So many of one unit. */
    public static Length of(int count, Unit unit) {
        return new Length(List.of(new Part(count, unit)));
    }

    /**
     * A fraction of a unit, counted in the next smaller one: three quarters of an hour are 45 minutes, half a year six months.
     *
     * @param numerator how many of the parts
     * @param parts 2 for halves, 3 for thirds, 4 for quarters
     * @param unit of what
     */
    public static Part fraction(int numerator, int parts, Unit unit) {
        Part whole = switch (unit) {
            case SECOND -> new Part(1, Unit.SECOND);
            case MINUTE -> new Part(60, Unit.SECOND);
            case HOUR -> new Part(60, Unit.MINUTE);
            case DAY -> new Part(24, Unit.HOUR);
            case WEEKEND -> new Part(2, Unit.DAY);
            case WEEK -> new Part(7, Unit.DAY);
            case MONTH -> new Part(30, Unit.DAY);
            case SEASON, QUARTER -> new Part(3, Unit.MONTH);
            case HALF -> new Part(6, Unit.MONTH);
            case YEAR -> new Part(12, Unit.MONTH);
            case DECADE -> new Part(10, Unit.YEAR);
            case CENTURY -> new Part(100, Unit.YEAR);
            case MILLENNIUM -> new Part(1000, Unit.YEAR);
        };
        return new Part(Math.max(1, numerator * whole.count() / parts), whole.unit());
    }

    /** The parts as they are told, or with the last taken off the one before: two years less a month are P1Y11M. */
    public static Length told(List<Part> parts, boolean minus) {
        int last = parts.size() - 1;
        if (!minus || last < 1 || !new Length(parts).isCounted()) {
            return new Length(parts);
        }
        Part off = parts.get(last);
        Part from = parts.get(last - 1);
        Part whole = fraction(1, 1, from.unit());
        if (whole.unit() != off.unit() || whole.count() <= off.count()) {
            return new Length(parts);
        }
        List<Part> left = new ArrayList<>(parts.subList(0, last - 1));
        if (from.count() > 1) {
            left.add(new Part(from.count() - 1, from.unit()));
        }
        left.add(new Part(whole.count() - off.count(), off.unit()));
        return new Length(left);
    }

    /** The shortest unit, which says how exactly a point so far away is known; none of it, as in "a year ago today", says so too. */
    public Unit finest() {
        return parts.stream().map(Part::unit).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether every part has a number. */
    public boolean isCounted() {
        return parts.stream().allMatch(part -> part.count() != SOME);
    }

    /**
     * As TIMEX3 writes it: {@code P9M}, {@code PT2H}, {@code P1DT12H}, {@code PXY}; a length of several parts in units that ISO
     * 8601 lets stand together: a week and a half are {@code P10D}, a century and a half {@code P150Y}.
     */
    public String timex() {
        StringBuilder out = new StringBuilder("P");
        boolean clock = false;
        for (Part part : parts.size() > 1 && isCounted() ? together() : parts) {
            if (part.unit().isClock() && !clock) {
                out.append('T');
                clock = true;
            }
            out.append(part.count() == SOME ? "X" : Integer.toString(part.count()))
                    .append(part.unit().letter());
        }
        return out.toString();
    }

    private List<Part> together() {
        SortedMap<Unit, Integer> sums = new TreeMap<>(Comparator.reverseOrder());
        for (Part part : parts) {
            boolean alone = part.unit().isClock()
                    || part.unit() == Unit.DAY
                    || part.unit() == Unit.MONTH
                    || part.unit() == Unit.YEAR;
            Part plain = alone ? new Part(1, part.unit()) : fraction(1, 1, part.unit());
            sums.merge(plain.unit(), plain.count() * part.count(), Integer::sum);
        }
        return sums.entrySet().stream()
                .map(sum -> new Part(sum.getValue(), sum.getKey()))
                .toList();
    }
}
