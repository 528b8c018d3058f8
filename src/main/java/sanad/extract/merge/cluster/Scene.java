package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Traits;

/** All events that were found, and those of them that some words may mean. */
final class Scene {
    /** Of the events of one concept, so many are asked: those that the story tells most of. */
    private static final int MOST_OF_CONCEPT = 6;
    /** Of the events that hold the same words, so many are asked. */
    private static final int MOST_NEAR = 12;
    /** Of the events told before, so many are asked: the last ones. */
    private static final int MOST_BEFORE = 4;

    private static final Line NOTHING = new Line();

    private final Map<String, List<Told>> byConcept = new HashMap<>();
    private final Map<String, Map<Integer, Set<Told>>> byDocument = new HashMap<>();
    private final Map<Integer, Line> lines = new HashMap<>();
    private final Map<Integer, Set<Told>> heads = new HashMap<>();
    private final Map<Cluster, Told> told = new HashMap<>();
    private final Traits traits;
    private final Nearby near;

    Scene(List<Cluster> clusters, Traits traits) {
        this.traits = traits;
        near = new Nearby(traits);
        add(clusters);
    }

    /** Adds events to those that were found before them. */
    void add(List<Cluster> clusters) {
        clusters.forEach(this::note);
        lines.values().forEach(Line::sort);
        byConcept
                .values()
                .forEach(all -> all.sort(Comparator.comparingInt(
                                (Told t) -> -t.cluster().members().size())
                        .thenComparing(t -> t.cluster().number())));
    }

    private void note(Cluster cluster) {
        Told event = new Told(cluster, traits.group(cluster.likest()));
        told.put(cluster, event);
        for (Candidate member : cluster.members()) {
            near.remember(member, cluster);
            lines.computeIfAbsent(member.document(), k -> new Line()).add(member, event);
        }
        Set<Integer> headed = new LinkedHashSet<>(event.titles());
        headed.addAll(event.leads());
        headed.forEach(d -> heads.computeIfAbsent(d, k -> new LinkedHashSet<>()).add(event));
        Set<String> names = new LinkedHashSet<>(event.profile().concepts());
        event.profile().kinds().forEach(kind -> names.add("?" + kind));
        for (String name : names) {
            byConcept.computeIfAbsent(name, k -> new ArrayList<>()).add(event);
            for (int document : event.profile().passages().keySet()) {
                byDocument
                        .computeIfAbsent(name, k -> new HashMap<>())
                        .computeIfAbsent(document, k -> new LinkedHashSet<>())
                        .add(event);
            }
        }
    }

    /** The events told around some words of a document. */
    Line.Around around(Candidate words) {
        return lines.getOrDefault(words.document(), NOTHING).around(words.mention(), MOST_BEFORE);
    }

    /** The events that some words may mean, in an order that never varies: by words, by nearness, by what happened. */
    List<Told> mayBeMeant(Candidate words, Line.Around around) {
        Set<Told> all = new LinkedHashSet<>();
        for (Cluster cluster : near.of(words, MOST_NEAR)) {
            Optional.ofNullable(told.get(cluster)).ifPresent(all::add);
        }
        all.addAll(around.before().keySet());
        around.next().ifPresent(all::add);
        all.addAll(heads.getOrDefault(words.document(), Set.of()));
        String concept = words.mention().concept();
        all.addAll(byDocument.getOrDefault(concept, Map.of()).getOrDefault(words.document(), Set.of()));
        List<Told> most = byConcept.getOrDefault(concept, List.of());
        all.addAll(most.subList(0, Math.min(MOST_OF_CONCEPT, most.size())));
        return List.copyOf(all);
    }
}
