package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.chronicle.Kind;
import sanad.extract.dating.Likeness;
import sanad.extract.mention.EventMention;
import sanad.extract.merge.likeness.Candidate;
import sanad.time.When;

/**
 * Lets an event take what its document tells of the same day and what is no event by itself: its scenes, its figures,
 * what was said at it. What has a date of its own and is of another kind stays apart, and so does what is of another
 * concept: a treaty is no part of the visit on which it is signed.
 */
final class Absorbing {
    /** Of the events that a document tells of a day, so many are asked: the strongest. */
    private static final int MOST_ASKED = 12;

    private static final double LEAST = 0.1;

    private final Likeness likeness;
    private final Set<Cluster> gone = new HashSet<>();

    private record Day(int document, When when) {}

    Absorbing(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The clusters that are left, in the order in which they came. */
    List<Cluster> of(List<Cluster> clusters) {
        List<Cluster> strongest = new ArrayList<>(clusters);
        strongest.sort(Comparator.comparingDouble((Cluster c) -> -strength(c)).thenComparingInt(Cluster::number));
        Map<Day, List<Cluster>> days = new HashMap<>();
        for (Cluster cluster : strongest) {
            if (cluster.when().isDay()) {
                cluster.documents()
                        .forEach(d -> days.computeIfAbsent(new Day(d, cluster.when()), k -> new ArrayList<>())
                                .add(cluster));
            }
        }
        for (int i = strongest.size() - 1; i >= 0; i--) {
            Cluster weak = strongest.get(i);
            if (weak.documents().size() == 1) {
                absorb(weak, days.getOrDefault(new Day(weak.founder().document(), weak.when()), List.of()));
            }
        }
        return clusters.stream().filter(c -> !gone.contains(c)).toList();
    }

    private void absorb(Cluster weak, List<Cluster> day) {
        Cluster best = null;
        double most = 0;
        for (Cluster strong : day.subList(0, Math.min(MOST_ASKED, day.size()))) {
            if (strong.equals(weak)) {
                break;
            }
            double near = isApart(weak, strong) ? 0 : near(weak, strong);
            if (near > most) {
                most = near;
                best = strong;
            }
        }
        if (best != null) {
            weak.members().forEach(best::add);
            gone.add(weak);
        }
    }

    private double near(Cluster weak, Cluster strong) {
        double most = 0;
        for (Candidate one : weak.likest()) {
            for (Candidate other : strong.likest()) {
                if (one.document() == other.document()) {
                    most = Math.max(most, near(one.mention(), other.mention()));
                }
            }
        }
        return most;
    }

    /** In one sentence before one paragraph before one document; then the likest. */
    private double near(EventMention one, EventMention other) {
        int shared = one.sentence() == other.sentence() ? 3 : one.paragraph() == other.paragraph() ? 2 : 1;
        return shared + likeness.of(one, other);
    }

    private static boolean isApart(Cluster weak, Cluster strong) {
        EventMention one = weak.founder().mention();
        EventMention other = strong.founder().mention();
        boolean told = weak.founder().isSure()
                || one.isOfOtherFamily(other) && weak.members().size() > 1;
        return told && one.kind() != Kind.OTHER && one.kind() != other.kind();
    }

    private static double strength(Cluster cluster) {
        return cluster.members().stream()
                .mapToDouble(m -> Math.max(LEAST, m.weight()))
                .sum();
    }
}
