package sanad.extract.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sanad.chronicle.Kind;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Name;

/**
 * How likely two mentions of different documents tell of one event, as far as words, kind and actors say. Rare words
 * count more than those that every clause of the story holds.
 */
public final class Likeness {
    /** Words in more clauses than this point to nobody. */
    private static final int TOO_COMMON = 200;

    /** A mention's place: which reading, which of its mentions. */
    public record Place(int reading, int mention) {}

    private final List<Reading> readings;
    private final Map<String, List<Place>> index = new HashMap<>();
    private final IdentityHashMap<EventMention, Double> weights = new IdentityHashMap<>();
    private final Map<String, Double> rarities = new HashMap<>();
    private final int total;

    /** Weighs the words of a story's mentions. */
    public Likeness(List<Reading> readings) {
        this.readings = readings;
        int count = 0;
        for (int r = 0; r < readings.size(); r++) {
            List<EventMention> mentions = readings.get(r).mentions();
            for (int m = 0; m < mentions.size(); m++) {
                count++;
                for (String word : mentions.get(m).words()) {
                    index.computeIfAbsent(word, k -> new ArrayList<>()).add(new Place(r, m));
                }
            }
        }
        this.total = count;
    }

    /** The mention at a place. */
    public EventMention mention(Place place) {
        return readings.get(place.reading()).mentions().get(place.mention());
    }

    /** Mentions that share a telling word with this one, in text order, itself left out. */
    public List<Place> companions(EventMention mention) {
        Set<Place> found = new TreeSet<>((a, b) -> a.reading() != b.reading()
                ? Integer.compare(a.reading(), b.reading())
                : Integer.compare(a.mention(), b.mention()));
        for (String word : mention.words()) {
            List<Place> places = index.getOrDefault(word, List.of());
            if (places.size() <= TOO_COMMON) {
                found.addAll(places);
            }
        }
        found.removeIf(p -> mention(p).passage().equals(mention.passage()));
        return List.copyOf(found);
    }

    /** From 0, nothing in common, to 1. */
    public double of(EventMention a, EventMention b) {
        double own = weights.computeIfAbsent(a, m -> weight(m.words()));
        double other = weights.computeIfAbsent(b, m -> weight(m.words()));
        if (own == 0 || other == 0) {
            return 0;
        }
        double shared = 0;
        for (String word : a.words()) {
            shared += b.words().contains(word) ? rarity(word) : 0;
        }
        double words = shared / (0.6 * Math.min(own, other) + 0.4 * Math.max(own, other));
        return Math.max(0, Math.min(1, words * 0.8 + kinds(a.kind(), b.kind()) + actors(a, b)));
    }

    private static double kinds(Kind a, Kind b) {
        if (a == Kind.OTHER || b == Kind.OTHER) {
            return 0;
        }
        return a == b ? 0.25 : a.lane() == b.lane() ? 0.05 : -0.15;
    }

    private static double actors(EventMention a, EventMention b) {
        if (a.actors().isEmpty() || b.actors().isEmpty()) {
            return 0;
        }
        Set<String> mine = keys(a.actors());
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(keys(b.actors()));
        return 0.15 * shared.size() / Math.min(mine.size(), keys(b.actors()).size());
    }

    private static Set<String> keys(List<Name> names) {
        Set<String> keys = new HashSet<>();
        names.forEach(n -> keys.add(n.key()));
        return keys;
    }

    private double weight(Set<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += rarity(word);
        }
        return sum;
    }

    /** How telling a word is: the fewer of the story's clauses hold it, the more. */
    public double rarity(String word) {
        return rarities.computeIfAbsent(
                word,
                w -> Math.log(1
                        + (double) total
                                / Math.max(1, index.getOrDefault(w, List.of()).size())));
    }
}
