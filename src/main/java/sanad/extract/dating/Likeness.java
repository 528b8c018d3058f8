package sanad.extract.dating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import sanad.chronicle.Kind;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Name;

/**
 * How likely two mentions of different documents tell of one event, as far as words, kind and actors say. Rare words
 * count more than those that every clause of the story holds.
 *
 * <p>It is asked for many pairs, so words and names are numbered once. It may be asked on several threads.
 */
public final class Likeness {
    /** Words in more clauses than this point to nobody. */
    private static final int TOO_COMMON = 200;

    /** The number of a word that only references hold. */
    private static final int NONE = -1;

    /** A mention's place: which reading, which of its mentions. */
    public record Place(int reading, int mention) {}

    private final List<Reading> readings;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final IdentityHashMap<EventMention, Coded> known = new IdentityHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final int[][] holders;
    private final double[] rarities;

    /** A mention in numbers: its words and actors, ascending. */
    private record Coded(int[] words, int[] actors, double weight) {}

    /** Weighs the words of a story's mentions. */
    public Likeness(List<Reading> readings) {
        this.readings = readings;
        List<List<Integer>> found = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            List<EventMention> mentions = readings.get(r).mentions();
            for (int m = 0; m < mentions.size(); m++) {
                for (String word : mentions.get(m).words()) {
                    int number = words.computeIfAbsent(word, w -> words.size());
                    if (number == found.size()) {
                        found.add(new ArrayList<>(2));
                    }
                    found.get(number).add(places.size());
                }
                places.add(new Place(r, m));
            }
        }
        holders = found.stream()
                .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        rarities = new double[holders.length];
        for (int word = 0; word < rarities.length; word++) {
            rarities[word] = rarity(holders[word].length);
        }
        for (Reading reading : readings) {
            reading.mentions().forEach(m -> known.put(m, coded(m)));
            reading.references().forEach(m -> known.put(m, coded(m)));
        }
    }

    private Coded coded(EventMention mention) {
        int[] own = mention.words().stream()
                .mapToInt(word -> words.getOrDefault(word, NONE))
                .filter(number -> number != NONE)
                .sorted()
                .toArray();
        int[] actors = mention.actors().stream()
                .map(Name::key)
                .mapToInt(key -> names.computeIfAbsent(key, k -> names.size()))
                .sorted()
                .distinct()
                .toArray();
        return new Coded(own, actors, weigh(mention.words()));
    }

    private double rarity(int clauses) {
        return Math.log(1 + (double) places.size() / Math.max(1, clauses));
    }

    private double weigh(SortedSet<String> all) {
        double sum = 0;
        for (String word : all) {
            sum += rarity(word);
        }
        return sum;
    }

    /** The mention at a place. */
    public EventMention mention(Place place) {
        return readings.get(place.reading()).mentions().get(place.mention());
    }

    /** Mentions that share a telling word with this one, in text order, itself left out. */
    public List<Place> companions(EventMention mention) {
        int[] found = new int[16];
        int count = 0;
        for (int word : code(mention).words()) {
            int[] more = holders[word];
            if (more.length <= TOO_COMMON) {
                found = count + more.length > found.length
                        ? Arrays.copyOf(found, Math.max(2 * found.length, count + more.length))
                        : found;
                System.arraycopy(more, 0, found, count, more.length);
                count += more.length;
            }
        }
        Arrays.sort(found, 0, count);
        List<Place> companions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Place place = places.get(found[i]);
            if ((i == 0 || found[i] != found[i - 1]) && !isOf(mention(place), mention)) {
                companions.add(place);
            }
        }
        return companions;
    }

    /** Whether it is of the same passage; most are of other places in their documents. */
    private static boolean isOf(EventMention one, EventMention other) {
        return one.passage().span().equals(other.passage().span())
                && one.passage().document().equals(other.passage().document());
    }

    /** From 0, nothing in common, to 1. */
    public double of(EventMention a, EventMention b) {
        Coded one = code(a);
        Coded other = code(b);
        double own = one.weight();
        double its = other.weight();
        if (own == 0 || its == 0) {
            return 0;
        }
        double words = shared(one.words(), other.words()) / (0.6 * Math.min(own, its) + 0.4 * Math.max(own, its));
        return Math.max(0, Math.min(1, words * 0.8 + kinds(a.kind(), b.kind()) + actors(one.actors(), other.actors())));
    }

    private double shared(int[] a, int[] b) {
        double shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared += rarities[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static double kinds(Kind a, Kind b) {
        if (a == Kind.OTHER || b == Kind.OTHER) {
            return 0;
        }
        return a == b ? 0.25 : a.lane() == b.lane() ? 0.05 : -0.15;
    }

    private static double actors(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 0.15 * shared / Math.min(a.length, b.length);
    }

    /** How telling all its words are together. */
    public double weight(EventMention mention) {
        return code(mention).weight();
    }

    private Coded code(EventMention mention) {
        Coded coded = known.get(mention);
        if (coded == null) {
            throw new IllegalArgumentException("a mention of no reading: " + mention.passage());
        }
        return coded;
    }

    /** How telling a word is: the fewer of the story's clauses hold it, the more. */
    public double rarity(String word) {
        int number = words.getOrDefault(word, NONE);
        return number == NONE ? rarity(0) : rarities[number];
    }
}
