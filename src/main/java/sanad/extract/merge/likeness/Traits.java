package sanad.extract.merge.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.dating.Likeness;
import sanad.extract.mention.EventMention;
import sanad.extract.pace.Pace;
import sanad.extract.page.Part;
import sanad.text.Span;
import sanad.time.When;

/** Compares mentions of one story, and says how likely two of them tell of one event; on several threads if asked so. */
public final class Traits {
    private static final int REPORTED_WITHIN = 8;

    /** Gaps between dates of so many days are most; how they count is known beforehand. */
    private static final double[] GAPS =
            IntStream.range(0, 10_000).mapToDouble(Traits::gap).toArray();

    private final Signs.Scale<Trait> scale;

    /** The words of the mention that a thread compares with others. */
    private static final ThreadLocal<Marked> MARKED = ThreadLocal.withInitial(Marked::new);

    /** By document, then by the number among its mentions. */
    private final List<List<Sketch>> sketches = new ArrayList<>();

    /**
     * Compares by these weights.
     *
     * @param all the mentions of the story
     * @param likeness knows how rare the story's words are
     */
    public Traits(List<Candidate> all, Likeness likeness, Weights weights) {
        this(all, likeness, weights, Pace.ALONE);
    }

    /** The same at a pace. */
    public Traits(List<Candidate> all, Likeness likeness, Weights weights, Pace pace) {
        Map<When, Set<String>> days = new HashMap<>();
        for (Candidate candidate : all) {
            if (candidate.isSure() && candidate.when().isDay()) {
                days.computeIfAbsent(candidate.when(), k -> new HashSet<>())
                        .add(candidate.mention().concept());
            }
        }
        List<Sketch> made = pace.each(
                all.size(),
                i -> Sketch.of(
                        all.get(i), likeness, crowd(days.getOrDefault(all.get(i).when(), Set.of()))));
        made.stream()
                .sorted(Comparator.comparingInt(Sketch::document)
                        .thenComparingInt(s -> s.candidate().number()))
                .forEach(this::keep);
        this.scale = new Signs.Scale<>(Trait.class, Trait.GROUPS, weights);
    }

    /** The numbers of a document's mentions follow each other. */
    private void keep(Sketch sketch) {
        while (sketches.size() <= sketch.document()) {
            sketches.add(new ArrayList<>());
        }
        List<Sketch> mine = sketches.get(sketch.document());
        if (mine.size() != sketch.candidate().number()) {
            throw new IllegalArgumentException("a mention is missing");
        }
        mine.add(sketch);
    }

    private static double crowd(Set<String> told) {
        return Math.log1p(told.size()) / 3;
    }

    private static double gap(long days) {
        return Math.log1p(days) / 5;
    }

    /** The logarithm of the odds that two mentions tell of one event: positive where they rather do. */
    public double odds(Candidate a, Candidate b) {
        return odds(a, group(List.of(b)))[0];
    }

    /** Mentions that many others will be compared with. */
    public static final class Group {
        private final Sketch[] sketches;

        private Group(Sketch[] sketches) {
            this.sketches = sketches;
        }
    }

    /** Some mentions together. */
    public Group group(List<Candidate> mentions) {
        Sketch[] all = new Sketch[mentions.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = sketch(mentions.get(i));
        }
        return new Group(all);
    }

    /** The odds of one mention and each of some others, in their order. */
    public double[] odds(Candidate one, Group others) {
        Sketch mine = sketch(one);
        Marked words = MARKED.get();
        words.take(mine);
        double[] odds = new double[others.sketches.length];
        for (int i = 0; i < odds.length; i++) {
            Signs.Sum<Trait> sum = scale.sum();
            compare(sum, mine, others.sketches[i], words);
            odds[i] = sum.odds();
        }
        return odds;
    }

    /** The numbers of a mention's words; the same word has the same number everywhere, and what that is means nothing. */
    public int[] words(Candidate candidate) {
        return sketch(candidate).words();
    }

    /** The same as though one of the two had no date. */
    public double undated(Candidate a, Candidate b) {
        Marked words = MARKED.get();
        words.take(sketch(a));
        Signs.Sum<Trait> sum = scale.sum();
        compare(sum, sketch(a), sketch(b), words, Fit.OPEN);
        return sum.odds();
    }

    /** What two mentions have in common, and what holds them apart. */
    public Signs<Trait> between(Candidate a, Candidate b) {
        Signs<Trait> signs = new Signs<>(Trait.class);
        Marked words = MARKED.get();
        words.take(sketch(a));
        compare(signs, sketch(a), sketch(b), words);
        return signs;
    }

    private static void compare(Tally<Trait> signs, Sketch a, Sketch b, Marked words) {
        compare(signs, a, b, words, a.fit(b));
    }

    private static void compare(Tally<Trait> signs, Sketch a, Sketch b, Marked words, Fit fit) {
        boolean here = a.document() == b.document();
        signs.group(Trait.group(fit, here));
        signs.put(Trait.ALWAYS, true);
        dates(signs, a, b, fit);
        happening(signs, a, b);
        words(signs, a, b, words);
        names(signs, a, b);
        if (here) {
            page(signs, a.mention(), b.mention());
        }
        standing(signs, a.standing(), b.standing());
    }

    private Sketch sketch(Candidate candidate) {
        return sketches.get(candidate.document()).get(candidate.number());
    }

    private static void dates(Tally<Trait> signs, Sketch a, Sketch b, Fit fit) {
        signs.put(Trait.BOTH_SURE, a.sure() && b.sure());
        signs.put(Trait.ONE_SURE, a.sure() != b.sure());
        if (fit == Fit.SAME) {
            signs.put(Trait.SAME_DAY, a.isDay());
            signs.put(Trait.CROWD, a.crowd());
        }
        if (fit == Fit.APART) {
            boolean after = a.from() > b.till();
            long gap = after ? a.from() - b.till() : b.from() - a.till();
            signs.put(Trait.GAP, gap < GAPS.length ? GAPS[(int) gap] : gap(gap));
            signs.put(Trait.NEXT_DAY, gap <= 1);
            signs.put(Trait.REPORT, gap < REPORTED_WITHIN && (after ? a : b).reported());
        } else if (fit != Fit.OPEN) {
            signs.put(Trait.LONG, Math.max(a.length(), b.length()));
        }
    }

    private static void happening(Tally<Trait> signs, Sketch a, Sketch b) {
        boolean same = !a.concept().isEmpty() && a.concept().equals(b.concept());
        signs.put(Trait.CONCEPT_SAME, same && a.family());
        signs.put(Trait.CONCEPT_OTHER, !same && a.family() && b.family());
        signs.put(Trait.CONCEPT_ONE, a.family() != b.family());
        signs.put(Trait.WORD_SAME, same && !a.family());
        signs.put(Trait.GENERAL, (a.general() || b.general()) && a.kind() == b.kind());
        boolean known = a.kind() != Kind.OTHER && b.kind() != Kind.OTHER;
        boolean lane = a.lane() == b.lane();
        signs.put(Trait.KIND_SAME, known && a.kind() == b.kind());
        signs.put(Trait.LANE_SAME, known && lane && a.kind() != b.kind());
        signs.put(Trait.LANE_OTHER, known && !lane);
        boolean says = a.lane() == Lane.STATEMENT;
        boolean alsoSays = b.lane() == Lane.STATEMENT;
        signs.put(Trait.STATEMENTS, says && alsoSays);
        signs.put(Trait.STATEMENT, says != alsoSays);
        signs.put(Trait.TENSE, a.future() != b.future());
        signs.put(Trait.UNREAL, a.unreal() != b.unreal());
    }

    private static void words(Tally<Trait> signs, Sketch one, Sketch other, Marked words) {
        if (one.weight() == 0 || other.weight() == 0) {
            return;
        }
        double shared = 0;
        double rarest = 0;
        for (int word : other.words()) {
            double rarity = words.of(word);
            shared += rarity;
            rarest = Math.max(rarest, rarity);
        }
        double least = Math.min(one.weight(), other.weight());
        double most = Math.max(one.weight(), other.weight());
        signs.put(Trait.WORDS, shared / (0.6 * least + 0.4 * most));
        signs.put(Trait.COVERED, shared / least);
        signs.put(Trait.SHARED, Math.min(2, shared / 10));
        signs.put(Trait.RAREST, rarest / 6);
    }

    private static void names(Tally<Trait> signs, Sketch a, Sketch b) {
        if (a.actors().length > 0 && b.actors().length > 0) {
            double rarest = a.rarestActor(b);
            signs.put(Trait.PEOPLE_SAME, rarest < 0 ? 0 : 0.3 + rarest / 6);
            signs.put(Trait.PEOPLE_APART, rarest < 0);
        }
        if (a.places().length > 0 && b.places().length > 0) {
            double rarest = a.rarestPlace(b);
            signs.put(Trait.PLACES_SAME, rarest < 0 ? 0 : 0.3 + rarest / 6);
            signs.put(Trait.PLACES_APART, rarest < 0);
        }
    }

    private static void page(Tally<Trait> signs, EventMention one, EventMention other) {
        Span mine = one.passage().span();
        Span its = other.passage().span();
        signs.put(Trait.SAME_PASSAGE, mine.equals(its));
        signs.put(Trait.INSIDE, !mine.equals(its) && (mine.contains(its) || its.contains(mine)));
        int apart = Math.abs(one.sentence() - other.sentence());
        signs.put(Trait.SENTENCE, apart == 0);
        signs.put(Trait.PARAGRAPH, apart != 0 && one.paragraph() == other.paragraph());
        signs.put(Trait.NEXT_SENTENCE, apart == 1);
        signs.put(Trait.NEAR, 1.0 / (1 + apart));
        boolean title = one.part() == Part.TITLE;
        boolean also = other.part() == Part.TITLE;
        signs.put(Trait.TITLES, title && also);
        signs.put(Trait.TITLE_LEAD, title && other.part() == Part.LEAD || also && one.part() == Part.LEAD);
    }

    /** How many of the two each of these holds of, by half. */
    private static void standing(Tally<Trait> signs, int one, int other) {
        for (int left = one | other; left != 0; left &= left - 1) {
            int bit = Integer.lowestOneBit(left);
            signs.put(Sketch.standing(bit), (one & other & bit) != 0 ? 1 : 0.5);
        }
    }
}
