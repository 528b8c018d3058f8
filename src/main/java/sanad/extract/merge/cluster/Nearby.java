package sanad.extract.merge.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.page.Part;

/** Finds the clusters that a mention may belong to, by rare words, by day and document, and by lead, without asking them all. */
final class Nearby {
    /** A word of more events than this points to none of them. */
    private static final int TOO_COMMON = 60;
    /** Of the clusters that share words, only those that share the rarest are asked. */
    private static final int MOST_ASKED = 24;

    private final Map<String, Set<Cluster>> byWord = new HashMap<>();
    private final Map<Day, Set<Cluster>> byDay = new HashMap<>();
    private final Map<Integer, Set<Cluster>> byLead = new HashMap<>();

    private record Day(int document, LocalDate date) {}

    /** Notes that the candidate is one of the cluster's. */
    void remember(Candidate candidate, Cluster cluster) {
        for (String word : candidate.mention().words()) {
            Set<Cluster> known = byWord.computeIfAbsent(word, k -> new LinkedHashSet<>(2));
            if (known.size() <= TOO_COMMON) {
                known.add(cluster);
            }
        }
        if (cluster.when().isDay()) {
            Day day = new Day(candidate.document(), cluster.when().earliest());
            byDay.computeIfAbsent(day, k -> new LinkedHashSet<>(2)).add(cluster);
        }
        if (candidate.mention().part() == Part.LEAD) {
            byLead.computeIfAbsent(candidate.document(), k -> new LinkedHashSet<>(2))
                    .add(cluster);
        }
    }

    /** The clusters worth asking; those that share the rarest words first, in an order that never varies. */
    List<Cluster> of(Candidate candidate) {
        Map<Cluster, Double> shared = new HashMap<>();
        for (String word : candidate.mention().words()) {
            Set<Cluster> known = byWord.getOrDefault(word, Set.of());
            if (known.size() <= TOO_COMMON) {
                known.forEach(cluster -> shared.merge(cluster, 1.0 / known.size(), Double::sum));
            }
        }
        List<Cluster> ordered = new ArrayList<>(shared.keySet());
        ordered.sort(Comparator.comparingDouble((Cluster c) -> -shared.getOrDefault(c, 0.0))
                .thenComparingInt(Cluster::number));
        Set<Cluster> near = new LinkedHashSet<>(ordered.subList(0, Math.min(MOST_ASKED, ordered.size())));
        if (candidate.mention().part() == Part.TITLE) {
            near.addAll(byLead.getOrDefault(candidate.document(), Set.of()));
        }
        if (candidate.when().isDay()) {
            Day day = new Day(candidate.document(), candidate.when().earliest());
            near.addAll(byDay.getOrDefault(day, Set.of()));
        }
        return List.copyOf(near);
    }
}
