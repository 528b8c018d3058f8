package sanad.extract.merge.likeness;

import sanad.time.Precision;
import sanad.time.When;

/** How well two dates go together. */
public enum Fit {
    /** They begin and end on the same days. */
    SAME,
    /** The one is a coarser word for the other: June for 19 June. */
    COARSER,
    /** They share days. */
    TOUCHING,
    /** One has no date. */
    OPEN,
    /** They share no day. */
    APART;

    /** How well these two go together. */
    public static Fit of(When a, When b) {
        if (!a.isKnown() || !b.isKnown()) {
            return OPEN;
        }
        if (a.earliest().equals(b.earliest()) && a.latest().equals(b.latest())) {
            return SAME;
        }
        if (!a.overlaps(b)) {
            return APART;
        }
        boolean inside = a.contains(b) && isCoarse(a) || b.contains(a) && isCoarse(b);
        return inside ? COARSER : TOUCHING;
    }

    /** Whether it is the word for a longer time, which a day inside it may be meant by: a month, a year, an open end. */
    public static boolean isCoarse(When when) {
        return when.precision() != Precision.DAY && when.precision() != Precision.INTERVAL
                || when.openStart()
                || when.openEnd();
    }
}
