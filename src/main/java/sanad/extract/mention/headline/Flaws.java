package sanad.extract.mention.headline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import sanad.chronicle.Lane;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Cue;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Weighs what keeps a headline from standing alone. */
final class Flaws {
    private static final double[] SHORT = {9, 1.6, 1.0, 0.5, 0.25, 0.1};
    private static final double TELLING = 0.02;
    /** From here on a border tears a phrase, or cuts one. */
    private static final double TORN = 0.65;

    private static final double CUT = 0.3;

    /** What is wrong with a headline of some words of a sentence, and how wrong that is. */
    private record Flaw(HeadlineFault fault, double weight, BiPredicate<Draft, List<Integer>> holds) {}

    private static final List<Flaw> ALL = List.of(
            new Flaw(HeadlineFault.VERBLESS, 0.3, (d, kept) -> !hasVerb(d, kept) && tells(d, kept)),
            new Flaw(HeadlineFault.WORDLESS, 1.5, (d, kept) -> !hasVerb(d, kept) && !tells(d, kept)),
            new Flaw(
                    HeadlineFault.CUE_GONE,
                    0.8,
                    (d, kept) -> d.cue >= 0 && !kept.contains(d.cue) && d.colon < 0 || isEmptyTalk(d, kept)),
            new Flaw(
                    HeadlineFault.PRONOUN_FIRST,
                    0.8,
                    (d, kept) -> d.prefix.isEmpty()
                            && !d.written.containsKey(kept.get(0))
                            && (d.is(Section.PRONOUN, kept.get(0)) || standsFor(d, kept))),
            new Flaw(HeadlineFault.SUBJECTLESS, 0.8, Flaws::lacksSubject),
            new Flaw(HeadlineFault.RELATIVE_FIRST, 0.7, (d, kept) -> d.is(ClauseWords.Section.RELATIVE, kept.get(0))),
            new Flaw(HeadlineFault.ORPHAN, 1.0, (d, kept) -> d.orphan),
            new Flaw(
                    HeadlineFault.LEADING_FIRST,
                    0.8,
                    (d, kept) -> d.is(Section.LEADING, kept.get(0)) || d.is(Section.OPENED, kept.get(0))),
            new Flaw(
                    HeadlineFault.SUFFIX_FIRST,
                    0.4,
                    (d, kept) -> d.prefix.isEmpty()
                            && !d.isLatin(kept.get(0))
                            && d.titles.ends(Section.SUFFIX, d.surface(kept.get(0)))),
            new Flaw(HeadlineFault.SUFFIX, 0.5, Links::lacksOwner),
            new Flaw(HeadlineFault.PHRASE, 0.7, Links::isPhrase),
            new Flaw(HeadlineFault.SELF, 0.5, Flaws::speaksOfItself),
            new Flaw(HeadlineFault.FALSIFIED, 2.0, Seams::isFalsified),
            new Flaw(HeadlineFault.FURNITURE, 2.0, (d, kept) -> isFurniture(d)),
            new Flaw(HeadlineFault.SHOUTED, 0.8, Flaws::isShouted),
            new Flaw(HeadlineFault.STILL, 0.7, (d, kept) -> hasVerb(d, kept) && !happens(d, kept)),
            new Flaw(
                    HeadlineFault.PRONOUN,
                    0.3,
                    (d, kept) -> kept.subList(1, kept.size()).stream()
                                    .anyMatch(k -> !d.isLatin(k) && d.is(Section.PRONOUN, k))
                            || Links.isObjectOpen(d, kept)),
            new Flaw(HeadlineFault.COLON_TORN, 0.5, (d, kept) -> d.colon >= 0 && opensTorn(d, kept)),
            new Flaw(
                    HeadlineFault.DASHES,
                    0.8,
                    (d, kept) -> kept.stream().filter(d::isDash).count() > 1),
            new Flaw(HeadlineFault.GOALLESS, 0.5, Flaws::lacksGoal),
            new Flaw(HeadlineFault.BREAKS_OFF, 0.4, Flaws::breaksOff),
            new Flaw(HeadlineFault.COMMA, 0.35, (d, kept) -> kept.stream().anyMatch(d::isComma)),
            new Flaw(HeadlineFault.GLUED, 1.0, Seams::isGlued),
            new Flaw(
                    HeadlineFault.WEAK_LAST,
                    0.5,
                    (d, kept) -> d.is(Section.WEAK, last(kept)) && !d.written.containsKey(last(kept))),
            new Flaw(
                    HeadlineFault.WEAK_EARLY,
                    0.5,
                    (d, kept) -> d.prefix.isEmpty()
                            && !d.isLatin(kept.get(0))
                            && d.words.isFinite(kept.get(0))
                            && kept.subList(1, Math.min(kept.size(), 4)).stream()
                                    .anyMatch(k -> d.is(Section.WEAK, k))),
            new Flaw(HeadlineFault.RUNS_ON, 0.7, Seams::runsOn),
            new Flaw(
                    HeadlineFault.EARLIER,
                    0.3,
                    (d, kept) -> kept.stream().anyMatch(k -> d.isLatin(k) && d.is(ClauseWords.Section.EARLIER, k))),
            new Flaw(HeadlineFault.CONTENTLESS, 1.0, Flaws::lacksContent),
            new Flaw(HeadlineFault.ASKING, 0.4, (d, kept) -> kept.stream().anyMatch(k -> d.is(Section.ASKING, k))));

    private Flaws() {}

    static double of(Draft draft, List<Integer> kept, double border) {
        int words = words(draft, kept);
        double flaws = words < SHORT.length ? SHORT[words] : 0;
        if (kept.isEmpty()) {
            return flaws;
        }
        flaws += border - TELLING * words;
        for (Flaw flaw : ALL) {
            flaws += flaw.holds().test(draft, kept) ? flaw.weight() : 0;
        }
        return flaws;
    }

    /** Which of the faults it has, and how it came about. */
    static Set<HeadlineFault> faults(Draft draft, List<Integer> kept, double border) {
        Set<HeadlineFault> faults = EnumSet.noneOf(HeadlineFault.class);
        if (kept.isEmpty()) {
            return faults;
        }
        for (Flaw flaw : ALL) {
            if (flaw.holds().test(draft, kept)) {
                faults.add(flaw.fault());
            }
        }
        int words = words(draft, kept);
        faults.add(HeadlineFault.ofLength(words));
        if (border > TORN) {
            faults.add(HeadlineFault.TORN);
        } else if (border > CUT) {
            faults.add(HeadlineFault.CUT);
        }
        if (!draft.prefix.isEmpty()) {
            faults.add(HeadlineFault.COMPLETED);
        }
        if (draft.colon >= 0) {
            faults.add(HeadlineFault.SPOKEN);
        }
        return faults;
    }

    private static int words(Draft draft, List<Integer> kept) {
        return (int) kept.stream().filter(draft::isCounted).count()
                + (draft.prefix.isEmpty() ? 0 : draft.prefix.split(" ").length);
    }

    private static int last(List<Integer> kept) {
        return kept.get(kept.size() - 1);
    }

    private static boolean hasVerb(Draft draft, List<Integer> kept) {
        return kept.stream().anyMatch(k -> draft.words.isFinite(k) || draft.is(Section.AUXILIARY, k));
    }

    /** Whether the sentence is one of the page and not of its story. */
    private static boolean isFurniture(Draft draft) {
        for (int i = 0; i < draft.tokens.size(); i++) {
            if (draft.is(Section.FURNITURE, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with two words in capitals: the name of a page. */
    static boolean isShouted(Draft draft, List<Integer> kept) {
        return kept.size() > 1
                && kept.subList(0, 2).stream().allMatch(k -> {
                    String word = draft.surface(k);
                    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
                });
    }

    /** Whether one of its words tells of more than that something is so. */
    private static boolean happens(Draft draft, List<Integer> kept) {
        return kept.stream()
                .anyMatch(k -> draft.words
                        .at(k)
                        .map(f -> f.cue().sort() != Cue.Sort.STATE)
                        .orElse(false));
    }

    /** Whether what is said begins with a word that is torn from what stands before it. */
    private static boolean opensTorn(Draft draft, List<Integer> kept) {
        int first = kept.indexOf(draft.colon) + 1;
        return first > 0
                && first < kept.size()
                && (draft.is(Section.OPENED, kept.get(first)) || draft.is(Section.PRONOUN, kept.get(first)));
    }

    /** Whether "to" went with the words of time: "the story goes back". */
    private static boolean lacksGoal(Draft draft, List<Integer> kept) {
        int next = last(kept) + 1;
        return next < draft.tokens.size()
                && draft.isLatin(next)
                && draft.left[next]
                && draft.is(ClauseWords.Section.INFINITIVE, next);
    }

    /** Whether a clause with "since", "because" or "when" is begun and not ended. */
    private static boolean breaksOff(Draft draft, List<Integer> kept) {
        int next = last(kept) + 1;
        boolean whole = next >= draft.tokens.size() || !draft.isText(next);
        return !whole
                && kept.subList(1, kept.size()).stream()
                        .anyMatch(k -> draft.is(ClauseWords.Section.BREAK, k) && !draft.isLatin(k));
    }

    private static boolean tells(Draft draft, List<Integer> kept) {
        return kept.stream().anyMatch(k -> draft.words.at(k).isPresent());
    }

    /** Whether it says that somebody spoke and not what he said. */
    private static boolean isEmptyTalk(Draft draft, List<Integer> kept) {
        if (kept.stream().anyMatch(k -> draft.is(ClauseWords.Section.THAT, k))) {
            return false;
        }
        return draft.cue >= 0
                && kept.contains(draft.cue)
                && draft.words
                        .at(draft.cue)
                        .map(f -> f.cue().sort() == Cue.Sort.SAY
                                || f.cue().kind().lane() == Lane.STATEMENT
                                        && Border.lacksObject(draft, kept.get(0), last(kept) + 1, draft.cue))
                        .orElse(false);
    }

    /** Whether it begins with a verb and no noun behind it does what the verb says; in English one must stand before it. */
    private static boolean lacksSubject(Draft draft, List<Integer> kept) {
        int first = kept.get(0);
        boolean passive = draft.words.at(first).isEmpty()
                && !draft.isLatin(first)
                && draft.titles.isPassive(draft.surface(first));
        boolean verb = draft.words.isFinite(first)
                || passive
                || draft.isLatin(first) && draft.is(Section.AUXILIARY, first)
                || draft.is(ClauseWords.Section.NEGATION, first) && kept.size() > 1 && !draft.isLatin(first);
        return verb && draft.prefix.isEmpty() && !Subject.follows(draft, kept);
    }

    /** Arabic: whether "the first" or "the second" does what is told, and who that is stands elsewhere. */
    private static boolean standsFor(Draft draft, List<Integer> kept) {
        int at = draft.words.isFinite(kept.get(0)) && kept.size() > 1 ? 1 : 0;
        return !draft.isLatin(kept.get(at)) && draft.is(Section.ORDINAL, kept.get(at));
    }

    /** Whether the writer speaks of himself. */
    private static boolean speaksOfItself(Draft draft, List<Integer> kept) {
        return kept.stream()
                .anyMatch(k -> draft.is(Section.SPEAKER, k)
                        || !draft.isLatin(k)
                                && draft.words.isFinite(k)
                                && (draft.titles.ends(Section.SPEAKING, draft.surface(k))
                                        || !draft.isPast(k)
                                                && draft.titles.isOurs(
                                                        draft.tokens.get(k).folded())));
    }

    /** The last "that" of them. */
    private static int behindThat(Draft draft, List<Integer> kept) {
        return kept.stream().filter(k -> draft.is(ClauseWords.Section.THAT, k)).reduce(-1, (one, other) -> other);
    }

    /** Whether nothing is left of what "that" announces. */
    private static boolean lacksContent(Draft draft, List<Integer> kept) {
        int behind = 0;
        boolean that = false;
        for (int at : kept) {
            boolean here = draft.is(ClauseWords.Section.THAT, at);
            behind = here ? 0 : behind + (draft.isText(at) ? 1 : 0);
            that |= here;
        }
        boolean told = kept.stream()
                .filter(k -> k > behindThat(draft, kept))
                .anyMatch(k -> draft.words.isFinite(k) || draft.is(Section.AUXILIARY, k));
        int at = behindThat(draft, kept);
        boolean found =
                at > 0 && draft.isLatin(at) && (draft.words.isFinite(at - 1) || draft.is(Section.FINDING, at - 1));
        return that && (behind < 3 || found && !told);
    }
}
