package sanad.extract.merge.cluster;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Kind;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Traits;
import sanad.time.When;

/**
 * Joins what different documents tell of one event and date differently: one says that the bridge was opened on 8 November,
 * the other on the 9th. Both look back on both days, no document tells of both, the whole story tells no third of the kind
 * with the same people and places, and but for the date the words are surely of one event. So the meetings of two weeks stay
 * two, and what happens every day stays many.
 */
final class Disputing {
    /** Dates further apart are no slip, unless only the year is another. */
    private static final int SLIP = 7;
    /** A concept of more events than this tells none of them from another. */
    private static final int TOO_MANY = 60;

    private final Traits traits;
    private final List<DocumentDate> dates;
    private final double least;
    private final Set<Cluster> gone = new HashSet<>();

    /**
     * Compares by these traits.
     *
     * @param dates when the documents were published
     * @param least the odds from which two are one but for their dates
     */
    Disputing(Traits traits, List<DocumentDate> dates, double least) {
        this.traits = traits;
        this.dates = dates;
        this.least = least;
    }

    /** The clusters that are left, in the order in which they came. */
    List<Cluster> of(List<Cluster> clusters) {
        Map<String, List<Profile>> byConcept = new TreeMap<>();
        for (Cluster cluster : clusters) {
            Profile profile = Profile.of(cluster);
            profile.concepts()
                    .forEach(c ->
                            byConcept.computeIfAbsent(c, k -> new ArrayList<>()).add(profile));
        }
        byConcept.values().removeIf(all -> all.size() > TOO_MANY);
        byConcept.values().forEach(this::join);
        return clusters.stream().filter(c -> !gone.contains(c)).toList();
    }

    private void join(List<Profile> all) {
        Map<Profile, List<Profile>> alike = new HashMap<>();
        for (Profile one : all) {
            for (Profile other : all) {
                if (!one.equals(other) && one.mayShare(other)) {
                    alike.computeIfAbsent(one, k -> new ArrayList<>()).add(other);
                }
            }
        }
        for (Profile one : all) {
            List<Profile> others = alike.getOrDefault(one, List.of());
            boolean two = others.size() == 1
                    && alike.getOrDefault(others.get(0), List.of()).size() == 1;
            if (two && isOneTwiceDated(one, others.get(0))) {
                join(one.cluster(), others.get(0).cluster());
            }
        }
    }

    private boolean isOneTwiceDated(Profile one, Profile other) {
        Cluster a = one.cluster();
        Cluster b = other.cluster();
        return !gone.contains(a)
                && !gone.contains(b)
                && a.founder().isSure()
                && b.founder().isSure()
                && (isNear(a.when(), b.when()) || isOtherYear(one, other))
                && Collections.disjoint(a.documents(), b.documents())
                && one.meets(other)
                && looksBack(a, b)
                && looksBack(b, a)
                && alike(a, b) > least;
    }

    private static boolean isNear(When one, When other) {
        return one.isDay()
                && other.isDay()
                && !one.equals(other)
                && Math.abs(one.earliest().toEpochDay() - other.earliest().toEpochDay()) <= SLIP;
    }

    /** Whether only the year is another; what is celebrated comes back every year. */
    private static boolean isOtherYear(Profile one, Profile other) {
        When a = one.cluster().when();
        When b = other.cluster().when();
        return a.isDay()
                && b.isDay()
                && a.earliest().getYear() != b.earliest().getYear()
                && MonthDay.from(a.earliest()).equals(MonthDay.from(b.earliest()))
                && !one.kinds().contains(Kind.CULTURE)
                && !other.kinds().contains(Kind.CULTURE);
    }

    /** Whether all documents of the one were written when the day of the other had passed. */
    private boolean looksBack(Cluster one, Cluster other) {
        for (int document : one.documents()) {
            When published = dates.get(document).when();
            if (!published.isKnown()
                    || !published.earliest().isAfter(other.when().latest())) {
                return false;
            }
        }
        return true;
    }

    private double alike(Cluster one, Cluster other) {
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate mine : one.likest()) {
            for (Candidate its : other.likest()) {
                most = Math.max(most, traits.undated(mine, its));
            }
        }
        return most;
    }

    /** The one that more tell takes the other. */
    private void join(Cluster one, Cluster other) {
        Comparator<Cluster> told = Comparator.comparingInt(
                        (Cluster c) -> c.documents().size())
                .thenComparingInt(c -> c.members().size())
                .thenComparingInt(c -> -c.number());
        Cluster into = told.compare(one, other) >= 0 ? one : other;
        Cluster from = into.equals(one) ? other : one;
        from.members().forEach(into::add);
        gone.add(from);
    }
}
