package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.time.When;

/** The mentions found so far of one event. */
public final class Cluster {
    private static final int MOST_ASKED = 8;

    private final List<Candidate> members = new ArrayList<>();
    private final List<Candidate> references = new ArrayList<>();
    private final int number;
    private When when;

    /** Founds a cluster; the number tells clusters apart in the order in which they were founded. */
    public Cluster(Candidate first, int number) {
        this.number = number;
        members.add(first);
        when = first.time().when();
    }

    public void add(Candidate candidate) {
        members.add(candidate);
        if (candidate.isSure() && candidate.when().isKnown() && isFiner(candidate.when(), when)) {
            when = candidate.when();
        }
    }

    /** The mention that founded it, which is its surest. */
    public Candidate founder() {
        return members.get(0);
    }

    /** The numbers of the documents that tell of it. */
    public Set<Integer> documents() {
        Set<Integer> all = new TreeSet<>();
        members.forEach(m -> all.add(m.document()));
        return all;
    }

    /** Whether a document tells of it. */
    public boolean isToldBy(int document) {
        for (Candidate member : members) {
            if (member.document() == document) {
                return true;
            }
        }
        return false;
    }

    /** Takes words that only refer to the event: evidence, which changes nothing of what is known of it. */
    public void refer(Candidate candidate) {
        references.add(candidate);
    }

    /** Words elsewhere that refer to the event. */
    public List<Candidate> references() {
        return references;
    }

    /** Tells it apart from those founded before it. */
    public int number() {
        return number;
    }

    /** All that tell of it, its founder first. */
    public List<Candidate> members() {
        return members;
    }

    /** The members that came first, which are the surest; likeness is asked of them alone, however many there are. */
    public List<Candidate> likest() {
        return members.subList(0, Math.min(members.size(), MOST_ASKED));
    }

    /**
     * The mention that puts the event on a day inside a month or a year, where all words that are lent such a day agree:
     * «during the visit the two signed on Wednesday» puts the visit of June on that day.
     */
    public Optional<Candidate> day(When coarse) {
        if (!Fit.isCoarse(coarse)) {
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
    public When when() {
        return when;
    }

    private static boolean isFiner(When one, When other) {
        return !other.isKnown() || other.contains(one) && !one.contains(other);
    }
}
