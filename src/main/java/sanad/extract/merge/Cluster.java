package sanad.extract.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sanad.time.Precision;
import sanad.time.When;

/** The mentions found so far of one event. */
final class Cluster {
    private static final int MOST_ASKED = 16;

    private final List<Candidate> members = new ArrayList<>();
    private final List<Candidate> references = new ArrayList<>();
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

    /** The mention that founded it, which is its surest. */
    Candidate founder() {
        return members.get(0);
    }

    /** The numbers of the documents that tell of it. */
    Set<Integer> documents() {
        Set<Integer> all = new TreeSet<>();
        members.forEach(m -> all.add(m.document()));
        return all;
    }

    /** Takes words that only refer to the event: evidence, which changes nothing of what is known of it. */
    void refer(Candidate candidate) {
        references.add(candidate);
    }

    /** Words elsewhere that refer to the event. */
    List<Candidate> references() {
        return references;
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

    /**
     * The mention that puts the event on a day inside a month or a year, where all words that are lent such a day agree:
     * «during the visit the two signed on Wednesday» puts the visit of June on that day.
     */
    Optional<Candidate> day(When coarse) {
        if (!isCoarse(coarse)) {
            return Optional.empty();
        }
        List<Candidate> inside = Stream.concat(members.stream(), references.stream())
                .filter(c -> c.isBeside()
                        && c.time().when().isDay()
                        && coarse.contains(c.time().when()))
                .toList();
        boolean agree =
                inside.stream().map(c -> c.time().when().earliest()).distinct().count() == 1;
        return agree ? Optional.of(inside.get(0)) : Optional.empty();
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
