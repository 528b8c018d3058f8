package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sanad.chronicle.Kind;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Name;
import sanad.extract.merge.likeness.Candidate;
import sanad.text.Span;

/**
 * What an event's mentions say together.
 *
 * @param cluster the mentions
 * @param concepts what happened, by all words that carry a good part of the event's weight; families of words only
 * @param kinds its kinds, by the same measure
 * @param words every telling word
 * @param people who took part
 * @param places where
 * @param passages where each document tells of it
 */
record Profile(
        Cluster cluster,
        Set<String> concepts,
        Set<Kind> kinds,
        Set<String> words,
        Set<String> people,
        Set<String> places,
        Map<Integer, List<Span>> passages) {
    /** What share of an event's weight its concept has. */
    private static final double SHARE = 0.3;

    private static final double LEAST = 0.1;

    static Profile of(Cluster cluster) {
        Map<String, Double> concepts = new TreeMap<>();
        Map<Kind, Double> kinds = new TreeMap<>();
        Set<String> words = new HashSet<>();
        Set<String> people = new HashSet<>();
        Set<String> places = new HashSet<>();
        Map<Integer, List<Span>> passages = new HashMap<>();
        for (Candidate member : cluster.members()) {
            EventMention mention = member.mention();
            double weight = Math.max(LEAST, member.weight());
            if (mention.isOfFamily()) {
                concepts.merge(mention.concept(), weight, Double::sum);
            }
            kinds.merge(mention.kind(), weight, Double::sum);
            words.addAll(mention.words());
            add(mention.actors(), people, places);
            add(mention.places(), people, places);
            passages.computeIfAbsent(member.document(), k -> new ArrayList<>(1))
                    .add(mention.passage().span());
        }
        return new Profile(cluster, heavy(concepts), heavy(kinds), words, people, places, passages);
    }

    private static void add(List<Name> names, Set<String> people, Set<String> places) {
        names.forEach(n -> (n.isPerson() ? people : places).add(n.key()));
    }

    private static <T> Set<T> heavy(Map<T, Double> weights) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Set<T> heavy = new HashSet<>();
        weights.forEach((key, weight) -> {
            if (weight >= SHARE * all) {
                heavy.add(key);
            }
        });
        return heavy;
    }

    /** Each cluster has one; to compare all that it says would take far longer than to ask it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile profile && profile.cluster == cluster;
    }

    @Override
    public int hashCode() {
        return cluster.number();
    }

    /** Whether the same people and places can have part in both: each names none, or one that the other names too. */
    boolean mayShare(Profile other) {
        return mayMeet(people, other.people) && mayMeet(places, other.places);
    }

    /** Whether a person or a place has part in both. */
    boolean meets(Profile other) {
        return people.stream().anyMatch(other.people::contains)
                || places.stream().anyMatch(other.places::contains);
    }

    /** Whether the words stand in a passage that tells of the event anyway. */
    boolean holds(Candidate words) {
        Span span = words.mention().passage().span();
        for (Span passage : passages.getOrDefault(words.document(), List.of())) {
            if (passage.contains(span)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayMeet(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }
}
