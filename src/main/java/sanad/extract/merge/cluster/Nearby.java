package sanad.extract.merge.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.chronicle.Kind;
import sanad.extract.mention.EventMention;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Traits;
import sanad.extract.page.Part;
import sanad.time.When;

/**
 * Finds the clusters that a mention may belong to without asking them all: by rare words, by what happened in the same month
 * or to whom on the same day, by day and document, and by lead.
 */
final class Nearby {
    /** What more events than this hold points to none of them. */
    private static final int TOO_COMMON = 60;
    /** Of the clusters that hold the same, only those that hold the rarest are asked. */
    private static final int MOST_ASKED = 20;

    private final Traits traits;
    private final Map<Object, Holders> holding = new HashMap<>();

    /** The same by the number of a word. */
    private Holders[] words = {};

    private final Map<Day, Set<Cluster>> byDay = new HashMap<>();
    private final Map<Integer, Set<Cluster>> byLead = new HashMap<>();

    private final Map<Place, Set<Cluster>> byPlace = new HashMap<>();

    private static final Holders NOBODY = new Holders();

    /** The clusters that hold the same, each once; where they are too many they share nothing. */
    private static final class Holders {
        private Cluster[] clusters = {};
        private int count;

        void add(Cluster cluster) {
            for (int i = count - 1; i >= 0; i--) {
                if (clusters[i] == cluster) {
                    return;
                }
            }
            if (count <= TOO_COMMON) {
                clusters = count < clusters.length ? clusters : Arrays.copyOf(clusters, 2 * count + 1);
                clusters[count++] = cluster;
            }
        }

        void share(Sharing sharing) {
            if (count > 0 && count <= TOO_COMMON) {
                long share = Sharing.ALL / count;
                for (int i = 0; i < count; i++) {
                    sharing.add(clusters[i], share);
                }
            }
        }
    }

    /** A sentence or a paragraph of a document. */
    private record Place(int document, int sentence, int paragraph) {}

    private record Day(int document, LocalDate date) {}

    /** What is told of a time: a concept, a kind, a name; the time is counted in days, months or years. */
    private record At(Object what, int year, int month, int day) {}

    /** An index of no cluster yet, of mentions whose words these traits know. */
    Nearby(Traits traits) {
        this.traits = traits;
    }

    /** Notes that the candidate is one of the cluster's. */
    void remember(Candidate candidate, Cluster cluster) {
        for (int word : traits.words(candidate)) {
            holders(word).add(cluster);
        }
        for (Object hold : holds(candidate)) {
            holding.computeIfAbsent(hold, k -> new Holders()).add(cluster);
        }
        for (Place place : places(candidate, 0)) {
            byPlace.computeIfAbsent(place, k -> new LinkedHashSet<>(2)).add(cluster);
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

    private Holders holders(int word) {
        if (word >= words.length) {
            int known = words.length;
            words = Arrays.copyOf(words, Math.max(word + 1, 2 * known));
            Arrays.fill(words, known, words.length, NOBODY);
        }
        if (words[word] == NOBODY) {
            words[word] = new Holders();
        }
        return words[word];
    }

    /** What a mention tells of its day, its month and its year. */
    private static List<Object> holds(Candidate candidate) {
        EventMention mention = candidate.mention();
        List<Object> holds = new ArrayList<>();
        When when = candidate.when();
        if (when.isKnown() && !when.openStart()) {
            LocalDate from = when.earliest();
            if (candidate.isSure()) {
                holds.add(when);
            }
            if (mention.isOfFamily()) {
                holds.add(new At(mention.concept(), from.getYear(), 0, 0));
                holds.add(new At(mention.concept(), from.getYear(), from.getMonthValue(), 0));
            }
            if (mention.kind() != Kind.OTHER) {
                holds.add(new At(mention.kind(), from.getYear(), from.getMonthValue(), 0));
                holds.add(new At(mention.kind(), from.getYear(), from.getMonthValue(), from.getDayOfMonth()));
            }
            mention.actors()
                    .forEach(a ->
                            holds.add(new At(a.key(), from.getYear(), from.getMonthValue(), from.getDayOfMonth())));
        }
        return holds;
    }

    private static List<Place> places(Candidate candidate, int around) {
        List<Place> places = new ArrayList<>();
        int sentence = candidate.mention().sentence();
        for (int s = sentence - around; s <= sentence + around; s++) {
            places.add(new Place(candidate.document(), s, -1));
        }
        places.add(new Place(candidate.document(), -1, candidate.mention().paragraph()));
        return places;
    }

    /** The clusters worth asking; those that share the rarest words first, in an order that never varies. */
    List<Cluster> of(Candidate candidate) {
        return of(candidate, MOST_ASKED);
    }

    /** The same, so many at most of those that hold the same. */
    List<Cluster> of(Candidate candidate, int most) {
        Sharing sharing = new Sharing();
        for (int word : traits.words(candidate)) {
            (word < words.length ? words[word] : NOBODY).share(sharing);
        }
        for (Object hold : holds(candidate)) {
            holding.getOrDefault(hold, NOBODY).share(sharing);
        }
        Set<Cluster> near = new LinkedHashSet<>(sharing.first(most));
        places(candidate, 1).forEach(p -> near.addAll(byPlace.getOrDefault(p, Set.of())));
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
