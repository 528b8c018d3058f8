package sanad.extract.dating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import sanad.chronicle.Kind;
import sanad.extract.mention.EventMention;
import sanad.extract.pace.Pace;

/**
 * How likely two mentions of different documents tell of one event, as far as words, kind and actors say. Rare words
 * count more than those that every clause of the story holds.
 *
 * <p>It is asked for many pairs, so words and names are numbered once. It may be asked on several threads.
 */
public final class Likeness {
    /** Words in more clauses than this point to nobody. */
    private static final int TOO_COMMON = 200;

    /** Rarities are whole parts of so many, so that their sums do not hang on the order of the words. */
    private static final double PARTS = 4096;

    private static final int[] NOWHERE = {};

    /** A mention's place: which reading, which of its mentions. */
    public record Place(int reading, int mention) {}

    private final List<Reading> readings;
    private final Codes.Numbers numbers;
    private final IdentityHashMap<EventMention, Coded> known = new IdentityHashMap<>();
    private final List<Place> places = new ArrayList<>();

    /** The mention at each place. */
    private final List<Coded> coded = new ArrayList<>();

    private final int[][] holders;
    private final double[] rarities;

    /** A mention in numbers: its words that the story's mentions hold and its actors, ascending. */
    private record Coded(int[] words, double weight, Codes.Code code, Recent<Double, List<Companion>> companions) {}

    /** Weighs the words of a story's mentions. */
    public Likeness(List<Reading> readings) {
        this(readings, Pace.ALONE);
    }

    /** The same at a pace. */
    public Likeness(List<Reading> readings, Pace pace) {
        this.readings = readings;
        List<Codes> codes = pace.each(readings.size(), r -> Codes.of(readings.get(r)));
        this.numbers = codes.isEmpty() ? Codes.Numbers.shared() : codes.get(0).numbers();
        int[] counts = new int[numbers.size()];
        for (Codes of : codes) {
            for (Codes.Code mention : of.mentions()) {
                for (int word : mention.words()) {
                    counts[word]++;
                }
            }
        }
        holders = new int[counts.length][];
        for (int r = 0; r < codes.size(); r++) {
            List<Codes.Code> mentions = codes.get(r).mentions();
            for (int m = 0; m < mentions.size(); m++) {
                for (int word : mentions.get(m).words()) {
                    hold(word, counts);
                }
                places.add(new Place(r, m));
            }
        }
        rarities = new double[counts.length];
        for (int word = 0; word < rarities.length; word++) {
            holders[word] = holders[word] == null ? NOWHERE : holders[word];
            rarities[word] = rare(holders[word].length);
        }
        codes.forEach(of -> of.all().forEach(c -> known.put(c.mention(), coded(c))));
        codes.forEach(of -> of.mentions().forEach(c -> coded.add(coded(c.mention()))));
    }

    /** Notes that the next place holds a word. */
    private void hold(int word, int[] left) {
        if (holders[word] == null) {
            holders[word] = new int[left[word]];
        }
        holders[word][holders[word].length - left[word]--] = places.size();
    }

    private Coded coded(Codes.Code code) {
        double weight = 0;
        int held = 0;
        for (int word : code.words()) {
            weight += rarities[word];
            held += holders[word].length > 0 ? 1 : 0;
        }
        int[] own = held == code.words().length
                ? code.words()
                : Arrays.stream(code.words()).filter(w -> holders[w].length > 0).toArray();
        return new Coded(own, weight, code, new Recent<>());
    }

    private double rare(int clauses) {
        return Math.rint(PARTS * Math.log(1 + (double) places.size() / Math.max(1, clauses))) / PARTS;
    }

    /** The mention at a place. */
    public EventMention mention(Place place) {
        return readings.get(place.reading()).mentions().get(place.mention());
    }

    /** A mention that shares a telling word with another, and how likely the two tell of one event. */
    public record Companion(Place place, double likeness) {}

    /** Mentions that share a telling word with this one and are so like it at least, in text order, itself left out. */
    public List<Companion> companions(EventMention mention, double least) {
        Coded one = coded(mention);
        // each round of dating asks for them anew
        return readings.size() > Fact.MANY
                ? companions(one, mention, least)
                : one.companions().of(least, l -> companions(one, mention, l));
    }

    private List<Companion> companions(Coded one, EventMention mention, double least) {
        int[] found = holding(one);
        List<Companion> companions = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                Coded other = coded.get(found[i]);
                double likeness = of(one, other);
                if (likeness >= least && !isOf(other.code().mention(), mention)) {
                    companions.add(new Companion(places.get(found[i]), likeness));
                }
            }
        }
        return List.copyOf(companions);
    }

    /** The numbers of the places that hold a word of a mention, rising, one for each such word. */
    private int[] holding(Coded mention) {
        int[] found = new int[16];
        int count = 0;
        for (int word : mention.words()) {
            int[] more = holders[word];
            if (more.length <= TOO_COMMON) {
                found = count + more.length > found.length
                        ? Arrays.copyOf(found, Math.max(2 * found.length, count + more.length))
                        : found;
                System.arraycopy(more, 0, found, count, more.length);
                count += more.length;
            }
        }
        int[] all = Arrays.copyOf(found, count);
        Arrays.sort(all);
        return all;
    }

    /** Whether it is of the same passage; most are of other places in their documents. */
    private static boolean isOf(EventMention one, EventMention other) {
        return one.passage().span().equals(other.passage().span())
                && one.passage().document().equals(other.passage().document());
    }

    /** From 0, nothing in common, to 1. */
    public double of(EventMention a, EventMention b) {
        return of(coded(a), coded(b));
    }

    private double of(Coded one, Coded other) {
        double own = one.weight();
        double its = other.weight();
        if (own == 0 || its == 0) {
            return 0;
        }
        double words = shared(one.words(), other.words()) / (0.6 * Math.min(own, its) + 0.4 * Math.max(own, its));
        return Math.max(
                0,
                Math.min(
                        1,
                        words * 0.8
                                + kinds(
                                        one.code().mention().kind(),
                                        other.code().mention().kind())
                                + actors(one.code().actors(), other.code().actors())));
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
        return coded(mention).weight();
    }

    private Coded coded(EventMention mention) {
        Coded coded = known.get(mention);
        if (coded == null) {
            throw new IllegalArgumentException("a mention of no reading: " + mention.passage());
        }
        return coded;
    }

    /** A mention in numbers. */
    public Codes.Code code(EventMention mention) {
        return coded(mention).code();
    }

    /** How telling the word of a number is. */
    public double rarity(int word) {
        return rarities[word];
    }

    /** How telling a word is: the fewer of the story's clauses hold it, the more. */
    public double rarity(String word) {
        int number = numbers.find(word);
        return number < 0 || number >= rarities.length ? rare(0) : rarities[number];
    }
}
