package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.extract.merge.likeness.Fit;
import sanad.time.When;

/**
 * Joins events that are one under two names or dates: the quake and the tremor of one day; the truce of November, where
 * one truce only is told of a day in it. They are of one concept, and the same people and places can have part in both.
 */
final class Twins {
    /** A concept of more events than this tells none of them from another. */
    private static final int TOO_MANY = 200;

    private final Set<Cluster> gone = new HashSet<>();

    /** The clusters that are left, in the order in which they came. */
    List<Cluster> of(List<Cluster> clusters) {
        Map<String, List<Profile>> byConcept = new HashMap<>();
        for (Cluster cluster : clusters) {
            Profile profile = Profile.of(cluster);
            profile.concepts()
                    .forEach(c ->
                            byConcept.computeIfAbsent(c, k -> new ArrayList<>()).add(profile));
        }
        byConcept.values().removeIf(all -> all.size() > TOO_MANY);
        List<String> concepts = byConcept.keySet().stream().sorted().toList();
        concepts.forEach(c -> sameDay(byConcept.getOrDefault(c, List.of())));
        concepts.forEach(c -> coarser(byConcept.getOrDefault(c, List.of())));
        return clusters.stream().filter(c -> !gone.contains(c)).toList();
    }

    private void sameDay(List<Profile> all) {
        Map<When, List<Profile>> days = new HashMap<>();
        for (Profile profile : all) {
            When when = profile.cluster().when();
            if (gone.contains(profile.cluster()) || !when.isDay()) {
                continue;
            }
            List<Profile> before = days.computeIfAbsent(when, k -> new ArrayList<>());
            before.stream()
                    .filter(b -> !gone.contains(b.cluster()) && b.mayShare(profile))
                    .findFirst()
                    .ifPresentOrElse(b -> join(profile.cluster(), b.cluster()), () -> before.add(profile));
        }
    }

    /** Joins what is dated by a month, a season or a year to the one event inside it. */
    private void coarser(List<Profile> all) {
        List<Profile> coarse = all.stream()
                .filter(p -> !p.cluster().when().isDay())
                .sorted(Comparator.comparingInt(p -> p.cluster().number()))
                .toList();
        for (Profile profile : coarse) {
            if (gone.contains(profile.cluster())) {
                continue;
            }
            List<Profile> inside = all.stream()
                    .filter(p -> !p.cluster().equals(profile.cluster()) && !gone.contains(p.cluster()))
                    .filter(p -> isInside(p.cluster().when(), profile.cluster().when()))
                    .filter(profile::mayShare)
                    .toList();
            if (inside.size() == 1) {
                join(profile.cluster(), inside.get(0).cluster());
            }
        }
    }

    private static boolean isInside(When fine, When coarse) {
        return Fit.of(fine, coarse) == Fit.COARSER && coarse.contains(fine);
    }

    private void join(Cluster one, Cluster into) {
        one.members().forEach(into::add);
        gone.add(one);
    }
}
