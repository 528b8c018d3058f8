package sanad.accuracy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sanad.time.Edtf;
import sanad.time.When;

/**
 * An EDTF value as it is scored.
 *
 * @param when its first and last day
 * @param grain how coarse the finest unit in it is: 0 day, 1 month, 1.5 season or quarter, 2 year, 3 decade, 4 century
 */
record Days(When when, double grain) {
    /** Longest length in days that still counts as a unit, and the unit's grain. */
    private static final double[][] LENGTHS = {{1, 0}, {31, 1}, {92, 1.5}, {366, 2}, {3653, 3}, {36525, 4}};

    private static final double ENDLESS = 9;

    /** What the text says; nothing where it is no EDTF value, or one without an end on either side. */
    static Optional<Days> read(String edtf) {
        try {
            When when = Edtf.read(edtf);
            return when.isKnown() ? Optional.of(new Days(when, grain(edtf))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same first and last day; "about" is overlooked. */
    boolean same(Days other) {
        return when.earliest().equals(other.when.earliest()) && when.latest().equals(other.when.latest());
    }

    /** No day of it lies outside the other. */
    boolean inside(Days other) {
        return other.when.contains(when);
    }

    /** Worth half a point: inside the gold date, or around it and at most one unit coarser. */
    boolean near(Days gold) {
        return inside(gold) || (gold.inside(this) && Math.max(grain, length()) - gold.grain <= 1);
    }

    private double length() {
        LocalDate first = when.earliest();
        if (when.openStart() || when.openEnd()) {
            return ENDLESS;
        }
        long days = ChronoUnit.DAYS.between(first, when.latest()) + 1;
        for (double[] row : LENGTHS) {
            if (days <= row[0]) {
                return row[1];
            }
        }
        return ENDLESS;
    }

    private static double grain(String edtf) {
        double finest = ENDLESS;
        for (String end : edtf.split("/", -1)) {
            String known = end.replaceAll("[~?%]$", "").replaceAll("-XX", "");
            if (!known.isEmpty() && !known.equals("..")) {
                finest = Math.min(finest, grainOfPoint(known));
            }
        }
        return finest;
    }

    private static double grainOfPoint(String known) {
        return switch (known.length()) {
            case 10 -> 0;
            case 7 -> Integer.parseInt(known.substring(5)) > 12 ? 1.5 : 1;
            default -> 2 + known.chars().filter(c -> c == 'X').count();
        };
    }
}
