package sanad.extract.merge.likeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.dating.Likeness;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.EventMention.Role;
import sanad.extract.mention.Tense;
import sanad.extract.page.Part;
import sanad.text.Span;
import sanad.time.When;

/** Compares mentions of one story, and says how likely two of them tell of one event; on several threads if asked so. */
public final class Traits {
    private static final int REPORTED_WITHIN = 8;
    private static final double OPEN_DAYS = 4000;

    private final Signs.Scale<Trait> scale;
    private final Map<When, Set<String>> days = new HashMap<>();
    private final IdentityHashMap<Candidate, Sketch> sketches = new IdentityHashMap<>();

    /**
     * Compares by these weights.
     *
     * @param all the mentions of the story
     * @param likeness knows how rare the story's words are
     */
    public Traits(List<Candidate> all, Likeness likeness, Weights weights) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Candidate candidate : all) {
            sketches.put(candidate, Sketch.of(candidate, numbers, likeness));
            if (candidate.isSure() && candidate.when().isDay()) {
                days.computeIfAbsent(candidate.when(), k -> new HashSet<>())
                        .add(candidate.mention().concept());
            }
        }
        this.scale = new Signs.Scale<>(Trait.class, Trait.GROUPS, weights);
    }

    /** The logarithm of the odds that two mentions tell of one event: positive where they rather do. */
    public double odds(Candidate a, Candidate b) {
        return scale.of(between(a, b));
    }

    /** What two mentions have in common, and what holds them apart. */
    public Signs<Trait> between(Candidate a, Candidate b) {
        Signs<Trait> signs = new Signs<>(Trait.class);
        EventMention one = a.mention();
        EventMention other = b.mention();
        Fit fit = Fit.of(a.when(), b.when());
        boolean here = a.document() == b.document();
        signs.group(Trait.group(fit, here));
        signs.put(Trait.ALWAYS, true);
        dates(signs, a, b, fit);
        happening(signs, one, other);
        Sketch mine = sketch(a);
        Sketch its = sketch(b);
        words(signs, mine, its);
        names(signs, mine, its);
        if (here) {
            page(signs, one, other);
        }
        standing(signs, one, other);
        return signs;
    }

    private Sketch sketch(Candidate candidate) {
        return Objects.requireNonNull(sketches.get(candidate));
    }

    private void dates(Signs<Trait> signs, Candidate a, Candidate b, Fit fit) {
        signs.put(Trait.BOTH_SURE, a.isSure() && b.isSure());
        signs.put(Trait.ONE_SURE, a.isSure() != b.isSure());
        signs.put(Trait.SAME_DAY, fit == Fit.SAME && a.when().isDay());
        if (fit == Fit.SAME) {
            signs.put(
                    Trait.CROWD,
                    Math.log1p(days.getOrDefault(a.when(), Set.of()).size()) / 3);
        }
        if (fit == Fit.APART) {
            boolean after = a.when().earliest().isAfter(b.when().latest());
            Candidate late = after ? a : b;
            Candidate soon = after ? b : a;
            long gap =
                    late.when().earliest().toEpochDay() - soon.when().latest().toEpochDay();
            signs.put(Trait.GAP, Math.log1p(gap) / 5);
            signs.put(Trait.NEXT_DAY, gap <= 1);
            signs.put(Trait.REPORT, late.isReported() && gap < REPORTED_WITHIN);
        } else if (fit != Fit.OPEN) {
            signs.put(Trait.LONG, Math.log1p(Math.max(days(a.when()), days(b.when()))) / 8);
        }
    }

    private static double days(When when) {
        boolean open = when.openStart() || when.openEnd();
        return open ? OPEN_DAYS : when.latest().toEpochDay() - when.earliest().toEpochDay();
    }

    private static void happening(Signs<Trait> signs, EventMention one, EventMention other) {
        boolean same = !one.concept().isEmpty() && one.concept().equals(other.concept());
        signs.put(Trait.CONCEPT_SAME, same && one.isOfFamily());
        signs.put(Trait.CONCEPT_OTHER, one.isOfOtherFamily(other));
        signs.put(Trait.CONCEPT_ONE, one.isOfFamily() != other.isOfFamily());
        signs.put(Trait.WORD_SAME, same && !one.isOfFamily());
        signs.put(Trait.GENERAL, (one.isGeneral() || other.isGeneral()) && one.kind() == other.kind());
        boolean known = one.kind() != Kind.OTHER && other.kind() != Kind.OTHER;
        boolean lane = one.kind().lane() == other.kind().lane();
        signs.put(Trait.KIND_SAME, known && one.kind() == other.kind());
        signs.put(Trait.LANE_SAME, known && lane && one.kind() != other.kind());
        signs.put(Trait.LANE_OTHER, known && !lane);
        boolean says = one.kind().lane() == Lane.STATEMENT;
        boolean alsoSays = other.kind().lane() == Lane.STATEMENT;
        signs.put(Trait.STATEMENTS, says && alsoSays);
        signs.put(Trait.STATEMENT, says != alsoSays);
        signs.put(Trait.TENSE, (one.tense() == Tense.FUTURE) != (other.tense() == Tense.FUTURE));
        signs.put(Trait.UNREAL, isUnreal(one) != isUnreal(other));
    }

    private static boolean isUnreal(EventMention mention) {
        return switch (mention.modality()) {
            case HYPOTHETICAL, NEGATED, GENERIC -> true;
            case ASSERTED, PLANNED -> false;
        };
    }

    private static void words(Signs<Trait> signs, Sketch one, Sketch other) {
        if (one.weight() == 0 || other.weight() == 0) {
            return;
        }
        double shared = 0;
        double rarest = 0;
        int j = 0;
        for (int i = 0; i < one.words().length; i++) {
            int word = one.words()[i];
            while (j < other.words().length && other.words()[j] < word) {
                j++;
            }
            if (j < other.words().length && other.words()[j] == word) {
                shared += one.rarities()[i];
                rarest = Math.max(rarest, one.rarities()[i]);
            }
        }
        double least = Math.min(one.weight(), other.weight());
        double most = Math.max(one.weight(), other.weight());
        signs.put(Trait.WORDS, shared / (0.6 * least + 0.4 * most));
        signs.put(Trait.COVERED, shared / least);
        signs.put(Trait.SHARED, Math.min(2, shared / 10));
        signs.put(Trait.RAREST, rarest / 6);
    }

    private static void names(Signs<Trait> signs, Sketch one, Sketch other) {
        names(signs, one.rarest(one.actors(), other.actors()), one.actors(), other.actors(), true);
        names(signs, one.rarest(one.places(), other.places()), one.places(), other.places(), false);
    }

    private static void names(Signs<Trait> signs, double rarest, int[] one, int[] other, boolean people) {
        if (one.length > 0 && other.length > 0) {
            signs.put(people ? Trait.PEOPLE_SAME : Trait.PLACES_SAME, rarest < 0 ? 0 : 0.3 + rarest / 6);
            signs.put(people ? Trait.PEOPLE_APART : Trait.PLACES_APART, rarest < 0);
        }
    }

    private static void page(Signs<Trait> signs, EventMention one, EventMention other) {
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

    private static void standing(Signs<Trait> signs, EventMention one, EventMention other) {
        signs.put(Trait.ANCHOR, of(one.role() == Role.ANCHOR, other.role() == Role.ANCHOR));
        signs.put(Trait.NOMINAL, of(one.role() == Role.NOMINAL, other.role() == Role.NOMINAL));
        signs.put(Trait.REFERENCE, of(one.role() == Role.REFERENCE, other.role() == Role.REFERENCE));
        signs.put(Trait.DETAIL, of(one.role() == Role.DETAIL, other.role() == Role.DETAIL));
        signs.put(Trait.QUOTED, of(one.quoted(), other.quoted()));
        signs.put(
                Trait.ATTRIBUTED,
                of(one.attribution().isPresent(), other.attribution().isPresent()));
        signs.put(Trait.LEAD, of(one.part() == Part.LEAD, other.part() == Part.LEAD));
        signs.put(Trait.TITLE, of(one.part() == Part.TITLE, other.part() == Part.TITLE));
        signs.put(Trait.HEADING, of(one.part() == Part.HEADING, other.part() == Part.HEADING));
    }

    /** How many of the two it holds of, by half. */
    private static double of(boolean one, boolean other) {
        return (one ? 0.5 : 0) + (other ? 0.5 : 0);
    }
}
