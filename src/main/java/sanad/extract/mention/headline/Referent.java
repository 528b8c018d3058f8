package sanad.extract.mention.headline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Kind;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;
import sanad.extract.mention.headline.Nominal.Form;
import sanad.language.Folding;

/**
 * Arabic: names whom the pronouns of a headline stand for, and who does what a verb without a subject says: the subject nearest
 * before it, in its sentence or in the few before, whose form goes with the pronoun.
 *
 * <p>Put before a verb the name needs no other change: «the panel, the house withdrew it from the sale» is good Arabic.
 */
final class Referent {
    /** So many sentences that have subjects of their own may lie between, and so many in all. */
    private static final int SENTENCES = 0;

    private static final int FARTHEST = 4;
    /** So often what a pronoun stands for is told of before it, at least. */
    private static final int AGAIN = 2;

    private static final int REACH = 6;
    private static final int MOST_WORDS = 5;
    /** What things do too. */
    private static final Set<Kind> OF_THINGS =
            EnumSet.of(Kind.OTHER, Kind.DISASTER, Kind.FOUND, Kind.RETREAT, Kind.VISIT, Kind.TRADE, Kind.CULTURE);

    /** What is done to a treaty or a law. */
    private static final Set<Kind> DEEDS = EnumSet.of(Kind.AGREE, Kind.RATIFY, Kind.LEGISLATE);

    /** What is looked for: by form, only who acts, only a country, or only what is signed and passed; and whether a pronoun asks. */
    private record Wanted(Form form, boolean acts, boolean country, boolean deed, boolean pronoun) {}

    private static final String QUOTES = "[\"\u201C\u201D\u00AB\u00BB]";

    private final Draft draft;
    private final HeadlineWords titles;

    Referent(Draft draft) {
        this.draft = draft;
        this.titles = draft.titles;
    }

    /** Names whom the headline that begins at a place is about, where it does not say so itself and that is found. */
    boolean name(int start) {
        if (start >= draft.to || draft.isLatin(start) || !draft.prefix.isEmpty() || draft.colon >= 0) {
            return false;
        }
        int verb = draft.is(ClauseWords.Section.NEGATION, start) ? start + 1 : start;
        if (verb < draft.to && draft.words.isFinite(verb)) {
            Optional<Form> form = asked(verb);
            boolean pronoun = draft.letters.pronoun(verb).isPresent();
            boolean deed = pronoun && kind(verb).filter(DEEDS::contains).isPresent();
            boolean persons = kind(verb).filter(k -> !OF_THINGS.contains(k)).isPresent();
            String who = form.map(f -> of(new Wanted(f, persons && !deed, false, deed, pronoun), draft.from))
                    .orElse("");
            if (!who.isEmpty()) {
                draft.prefix = who;
                draft.written.put(start, draft.letters.unjoined(start));
                return true;
            }
        }
        return owned(start);
    }

    /** The form of whom a verb leaves open: who acts, or whom a pronoun behind it stands for. */
    private Optional<Form> asked(int verb) {
        Optional<Form> own = draft.letters.pronoun(verb);
        if (own.isPresent()) {
            return own;
        }
        int next = verb + 1;
        while (next < draft.to && (draft.left[next] || draft.isOpening(next))) {
            next++;
        }
        boolean acts = next < draft.to && Subject.canAct(draft, next) && agrees(verb, next);
        if (!acts) {
            boolean counted = next < draft.to
                    && (draft.is(Section.COUNTED, next)
                            || draft.tokens.get(next).isNumber());
            return counted || isOfTwo(verb) ? Optional.empty() : formOf(verb);
        }
        for (int i = next; i < Math.min(draft.to, verb + REACH); i++) {
            Optional<Form> written = draft.letters.pronoun(i);
            if (written.isPresent() && !isAnswered(next, i, written.get())) {
                return written;
            }
        }
        return Optional.empty();
    }

    /** Whether the noun behind the verb can be who acts by its form: «he reached the city» has none. */
    private boolean agrees(int verb, int noun) {
        Actor actor = new Actor(draft);
        boolean passive = titles.isPassive(draft.surface(verb));
        boolean known = draft.letters.isDefinite(noun) && draft.words.at(noun).isEmpty();
        return passive || !known || !actor.isMale(verb) || !titles.ends(Section.TIED, draft.surface(noun));
    }

    /** Whether the verb's ending says that two act. */
    private boolean isOfTwo(int verb) {
        String folded = draft.tokens.get(verb).folded();
        return titles.ends(Section.DUAL, folded)
                && draft.speech.clitics().readings(folded.substring(0, folded.length() - 1)).stream()
                        .anyMatch(r -> draft.speech.cues().knows(r.stem()));
    }

    private Optional<Form> formOf(int verb) {
        Actor actor = new Actor(draft);
        String folded = draft.tokens.get(verb).folded();
        if (titles.isPassive(draft.surface(verb)) || titles.ends(Section.SPEAKING, folded)) {
            return Optional.empty();
        }
        if (titles.ends(Section.MANY, folded)) {
            return Optional.of(Form.MANY);
        }
        if (actor.isMale(verb) == actor.isFemale(verb)) {
            return Optional.empty();
        }
        return Optional.of(actor.isMale(verb) ? Form.MALE : Form.FEMALE);
    }

    /** Whether a noun between two places is one that the pronoun can stand for. */
    private boolean isAnswered(int from, int to, Form form) {
        Nominal nouns = new Nominal(draft);
        for (int i = from; i < to; i++) {
            if (!draft.left[i] && nouns.end(i, i + 1) > i && nouns.fits(i, i + 1, form)) {
                return true;
            }
        }
        return false;
    }

    /** Writes whose a noun is in the place of the pronoun written onto it: «its embassy» is the embassy of the kingdom. */
    private boolean owned(int start) {
        for (int i = start; i < Math.min(draft.to, start + REACH); i++) {
            Optional<Form> form = draft.words.isFinite(i) ? Optional.empty() : draft.letters.pronoun(i);
            if (draft.left[i]
                    || form.isEmpty()
                    || draft.is(Section.PRONOMINAL, i)
                    || isAnswered(start, i, form.get())) {
                continue;
            }
            boolean office = draft.speech.names().isTitle(Folding.standard().fold(draft.letters.unowned(i)));
            String who = of(new Wanted(form.get(), true, office, false, true), draft.from);
            if (!who.isEmpty()) {
                draft.written.put(i, draft.letters.unowned(i) + " " + who);
                return true;
            }
            return false;
        }
        return false;
    }

    private Optional<Kind> kind(int at) {
        return draft.words.at(at).map(f -> f.cue().kind());
    }

    /** Whom a pronoun stands for that is found before a place: the subject nearest to it whose form fits. */
    private String of(Wanted wanted, int before) {
        if (before > 0 && draft.is(ClauseWords.Section.RELATIVE, before) || draft.orphan) {
            return "";
        }
        Draft sentence = draft;
        int limit = before;
        int told = 0;
        for (int back = 0; back <= FARTHEST && told <= SENTENCES; back++) {
            Referent there = new Referent(sentence);
            String found = there.subject(wanted, limit, draft);
            if (found.isEmpty() && wanted.pronoun() && back == 0) {
                found = there.noun(wanted, limit);
            }
            Optional<Draft> previous = sentence.previousSentence();
            if (!found.isEmpty() || previous.isEmpty()) {
                return found;
            }
            told += back > 0 && !wanted.deed() && there.tells() ? 1 : 0;
            sentence = previous.get();
            limit = sentence.tokens.size();
        }
        String person = wanted.form() == Form.MALE && wanted.acts() ? new Person(draft).most() : "";
        return person.isEmpty() ? headed(wanted) : person;
    }

    /** What a heading of a few words before it names, where its form fits and it is told of again. */
    private String headed(Wanted wanted) {
        Optional<Draft> heading = draft.heading();
        if (heading.isEmpty() || wanted.deed() || wanted.country()) {
            return "";
        }
        Referent there = new Referent(heading.get());
        Nominal nouns = new Nominal(heading.get());
        int end = heading.get().tokens.size();
        boolean whole = nouns.end(0, end) == end && heading.get().verb(0, end) < 0;
        boolean named = !wanted.acts()
                || draft.names.isGiven(heading.get().tokens.get(0).folded());
        return whole && named && there.fits(nouns, 0, end, wanted) && there.told(0, end, draft) > AGAIN
                ? there.written(0, end)
                : "";
    }

    /** Whether one of its verbs has a subject. */
    private boolean tells() {
        Nominal nouns = new Nominal(draft);
        for (int i = 0; i < draft.tokens.size(); i++) {
            int end = isSubject(i) ? nouns.end(i, draft.tokens.size()) : i;
            if (end > i && nouns.isKnown(i, end)) {
                return true;
            }
        }
        return false;
    }

    /** The subject nearest before a place whose form fits and that is told of again; empty where none is. */
    private String subject(Wanted wanted, int limit, Draft asking) {
        Nominal nouns = new Nominal(draft);
        boolean heading = draft.verb(0, draft.tokens.size()) < 0;
        for (int i = limit - 1; i >= 0; i--) {
            if (!(wanted.deed() ? isDeed(i) : isSubject(i))) {
                continue;
            }
            int end = nouns.end(i, limit);
            boolean behind = i > 0 && draft.words.isFinite(i - 1);
            boolean known = nouns.isKnown(i, behind ? end : Math.min(end, i + 1));
            boolean near = asking == draft && behind;
            if (behind && wanted.form() == Form.MALE && draft.isPast(i - 1) && female(i - 1)) {
                continue;
            }
            if ((heading || known) && fits(nouns, i, end, wanted) && (near || told(i, end, asking) >= AGAIN)) {
                return written(i, end);
            }
        }
        return "";
    }

    /** The noun with an article nearest before a place whose form fits, other than one that says whose another is. */
    private String noun(Wanted wanted, int limit) {
        Nominal nouns = new Nominal(draft);
        for (int i = limit - 1; i > 0; i--) {
            boolean free = draft.is(Section.CUT, i - 1) || draft.words.isFinite(i - 1);
            int end = free && draft.letters.isDefinite(i) ? nouns.end(i, limit) : i;
            if (end > i && fits(nouns, i, end, wanted)) {
                return told(i, end, draft) >= AGAIN ? written(i, end) : "";
            }
        }
        return "";
    }

    private boolean fits(Nominal nouns, int first, int end, Wanted wanted) {
        boolean describes = end == first + 1
                && !nouns.isPlace(first, end)
                && titles.ends(Section.DESCRIBING_END, draft.tokens.get(first).folded());
        return end > first
                && !describes
                && end - first <= MOST_WORDS
                && nouns.fits(first, end, wanted.form())
                && !(wanted.acts() && draft.words.isNoun(first))
                && !(wanted.country() && !nouns.isPlace(first, end));
    }

    private String written(int first, int end) {
        String rest = end > first + 1 ? " " + draft.words(first + 1, end) : "";
        return Writing.plain(draft.letters.unjoined(first) + rest).replaceAll(QUOTES, "");
    }

    /** Whether a verb is that of one who is she, or of many things, and so who does it. */
    private boolean female(int verb) {
        return new Actor(draft).isFemale(verb);
    }

    /** How often a phrase is told of, by its first word or its last. */
    private long told(int first, int end, Draft asking) {
        long last = end - first > 1 ? asking.told(draft.letters.bare(end - 1)) : 0;
        return Math.max(asking.told(draft.letters.bare(first)), last);
    }

    /** Whether a noun names something that is signed, passed or turned down. */
    private boolean isDeed(int at) {
        return draft.words.isNoun(at)
                && draft.words.at(at).map(f -> DEEDS.contains(f.cue().kind())).orElse(false);
    }

    /** Whether a word stands where a subject does: behind a verb, or first in its clause. */
    private boolean isSubject(int at) {
        int before = at - 1;
        while (before >= 0 && (draft.left[before] || draft.is(ClauseWords.Section.MAYBE, before))) {
            before--;
        }
        return before < 0
                || draft.isHard(before)
                || draft.words.isFinite(before) && Subject.canAct(draft, at)
                || draft.is(ClauseWords.Section.THAT, before)
                || draft.is(ClauseWords.Section.EARLIER, before)
                || draft.is(Section.TOPIC, before);
    }
}
