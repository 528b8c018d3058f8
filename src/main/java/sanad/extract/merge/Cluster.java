package sanad.extract.merge;

import java.util.ArrayList;
import java.util.List;
import sanad.time.Precision;
import sanad.time.When;

/** The mentions found so far of one event. */
final class Cluster {
    private static final int MOST_ASKED = 16;

    private final List<Candidate> members = new ArrayList<>();
    private final int number;
    private When when;

    /** Founds a cluster; the number tells clusters apart in the order in which they were founded. */
    Cluster(Candidate first, int number) {
        this.number = number;
        members.add(first);
        when = first.time().when();
    }

    void add(Candidate candidate) {
        members.add(candidate);
        if (candidate.isSure() && candidate.when().isKnown() && isFiner(candidate.when(), when)) {
            when = candidate.when();
        }
    }

    int number() {
        return number;
    }

    List<Candidate> members() {
        return members;
    }

    /** The members that came first, which are the surest; likeness is asked of them alone, however many there are. */
    List<Candidate> likest() {
        return members.subList(0, Math.min(members.size(), MOST_ASKED));
    }

    /** The finest date that its members support. */
    When when() {
        return when;
    }

    private static boolean isFiner(When one, When other) {
        return !other.isKnown() || other.contains(one) && !one.contains(other);
    }

    /** How well two dates go together. */
    enum Fit {
        SAME,
        /** The one is a coarser word for the other: June for 19 June. */
        COARSER,
        /** They share days. */
        TOUCHING,
        /** One has no date. */
        OPEN,
        APART
    }

    static Fit fit(When a, When b) {
        if (!a.isKnown() || !b.isKnown()) {
            return Fit.OPEN;
        }
        if (a.earliest().equals(b.earliest()) && a.latest().equals(b.latest())) {
            return Fit.SAME;
        }
        if (!a.overlaps(b)) {
            return Fit.APART;
        }
        boolean inside = a.contains(b) && isCoarse(a) || b.contains(a) && isCoarse(b);
        return inside ? Fit.COARSER : Fit.TOUCHING;
    }

    private static boolean isCoarse(When when) {
        return when.precision() != Precision.DAY && when.precision() != Precision.INTERVAL
                || when.openStart()
                || when.openEnd();
    }
}
