package sanad.extract.mention.headline;

import java.util.Optional;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;

/**
 * Finds what the sentences before a headline's are about: the subject that "it" or an Arabic verb without one takes up, as in "The
 * rover went north. It stopped at a crater". Only a subject whose form goes with the pronoun or the verb is taken.
 */
final class Topic {
    private static final int LONGEST = 5;
    private static final int LONGEST_SCENE = 8;
    private static final int SENTENCES = 3;
    private static final String PLURAL = "s";
    private static final String SINGULAR = "ss";
    private static final String AGE = ", \\d{1,3}+,?+";

    private final Draft draft;

    Topic(Draft draft) {
        this.draft = draft;
    }

    /** English: what "it", or "they" where there are many, stands for in the few sentences before; empty where that is not sure. */
    String thing(boolean many, int before) {
        String told = ofClause(many, before);
        if (!told.isEmpty()) {
            return told;
        }
        Draft sentence = draft;
        for (int back = 0; back < SENTENCES; back++) {
            Optional<Draft> previous = sentence.previousSentence();
            if (previous.isEmpty()) {
                return "";
            }
            sentence = previous.get();
            Topic topic = new Topic(sentence);
            int start = topic.opening();
            boolean again = start < sentence.tokens.size()
                    && (sentence.is(Section.THING, start) || sentence.is(Section.THINGS, start));
            if (!again) {
                return topic.subject(start, many);
            }
        }
        return "";
    }

    /** The subject of the clause before, in the same sentence: "the two towns made peace, and both joined the league"; else empty. */
    String ofClause(boolean many, int before) {
        int start = opening();
        int end = subjectEnd(start);
        boolean clause =
                end > start && end < before && draft.verb(end, before) >= 0 && !draft.is(Section.PRONOUN, start);
        return clause ? subject(start, many) : "";
    }

    /** English: the noun phrase with which the sentence begins, where a verb far behind it is told of it; else empty. */
    String own(int verb) {
        if (verb == 0) {
            return "";
        }
        int start = opening();
        int end = subjectEnd(start);
        int before = verb - 1;
        boolean joined = draft.left[before];
        while (before > 0
                && (draft.left[before] || draft.is(Section.AUXILIARY, before) || draft.is(Section.FILLER, before))) {
            joined |= draft.is(ClauseWords.Section.AND, before);
            before--;
        }
        boolean free = joined || draft.isComma(before) || draft.is(ClauseWords.Section.AND, before);
        boolean known = end > start
                && end <= before
                && free
                && (draft.isComma(end) || !draft.left[end] && draft.isText(end))
                && !draft.is(Section.PRONOUN, start);
        return known && draft.count(start, end) <= LONGEST && isPhrase(start, end) ? draft.words(start, end) : "";
    }

    /** The first word of the sentence behind a scene with a comma: "On Friday, the ferry". */
    private int opening() {
        int start = text(0);
        while (start < draft.tokens.size() && draft.is(Section.FILLER, start)) {
            start = text(start + 1);
        }
        if (start < draft.tokens.size() && draft.is(Section.LEADING, start)) {
            for (int i = start; i < Math.min(draft.tokens.size(), start + LONGEST_SCENE); i++) {
                if (draft.isComma(i)) {
                    return text(i + 1);
                }
            }
        }
        return start;
    }

    private int text(int from) {
        int at = from;
        while (at < draft.tokens.size() && (draft.left[at] || !draft.isText(at))) {
            at++;
        }
        return at;
    }

    private int subjectEnd(int start) {
        int end = start;
        while (end < draft.tokens.size()
                && (draft.isText(end) || isJoint(end) || isAge(end))
                && !draft.left[end]
                && !draft.words.isFinite(end)
                && !draft.is(Section.AUXILIARY, end)) {
            end++;
        }
        return end;
    }

    /** Whether a comma stands before or behind the age of a person: "Dean Hill, 34, and". */
    private boolean isAge(int at) {
        boolean before =
                at + 2 < draft.tokens.size() && draft.tokens.get(at + 1).isNumber() && draft.isComma(at + 2);
        boolean behind = at > 1 && draft.tokens.get(at - 1).isNumber() && draft.isComma(at - 2);
        return draft.isComma(at) && (before || behind) && !draft.isInside(at);
    }

    private int ages(int start, int end) {
        int ages = 0;
        for (int i = start; i < end; i++) {
            ages += draft.tokens.get(i).isNumber() ? 1 : 0;
        }
        return ages;
    }

    /** The words of a phrase without ages. */
    private String words(int start, int end) {
        return draft.words(start, end).replaceAll(AGE, "");
    }

    /** Whether a mark stands inside a word or a number: "a 61-year-old". */
    private boolean isJoint(int at) {
        return at > 0
                && at + 1 < draft.tokens.size()
                && !draft.isComma(at)
                && draft.tokens.get(at - 1).touches(draft.tokens.get(at))
                && draft.tokens.get(at).touches(draft.tokens.get(at + 1));
    }

    private String subject(int start, boolean many) {
        int end = subjectEnd(start);
        boolean told = end > start
                && end < draft.tokens.size()
                && draft.count(start, end) - ages(start, end) <= LONGEST
                && isPhrase(start, end);
        if (!told || draft.is(Section.PRONOUN, start)) {
            return "";
        }
        String last = draft.tokens.get(end - 1).folded();
        boolean and = false;
        for (int i = start; i < end; i++) {
            and |= draft.is(ClauseWords.Section.AND, i);
        }
        boolean counted = false;
        for (int i = start; i < end; i++) {
            counted |= draft.is(Section.COUNTED, i);
        }
        boolean plural =
                and || counted || last.endsWith(PLURAL) && !last.endsWith(SINGULAR) && !draft.isCapitalised(end - 1);
        boolean person = draft.names.isGiven(draft.tokens.get(start).folded())
                || draft.speech.names().title(draft.tokens, start) > 0;
        if (!many && plural) {
            return owner(start, end);
        }
        return plural == many && (many || !person) ? words(start, end) : "";
    }

    /** English: the subject with which the sentence begins, of one thing; empty where that is not sure. */
    String first() {
        return subject(opening(), false);
    }

    /** Whose the subject is, where that is a name: "Norwell's troubles" are those of Norwell. */
    private String owner(int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            boolean owns = !draft.isText(i)
                    && draft.tokens.get(i + 1).folded().equals(PLURAL)
                    && draft.isCapitalised(i - 1)
                    && draft.tokens.get(i - 1).touches(draft.tokens.get(i));
            if (owns) {
                return draft.words(start, i);
            }
        }
        return "";
    }

    /** Whether a phrase begins there with an article, a number or a capital, and holds no preposition. */
    private boolean isPhrase(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (draft.is(Section.CUT, i)) {
                return false;
            }
        }
        boolean alone = end == start + 1 && !draft.isCapitalised(start);
        return !alone && !draft.is(Section.OPENED, start);
    }

    /** Arabic: who or what does what a verb without a subject says, told in the few sentences before; empty where that is not sure. */
    String actor(int verb) {
        int next = verb + 1;
        int noun = next;
        while (noun < draft.to && (draft.left[noun] || draft.isComma(noun))) {
            noun++;
        }
        boolean late = noun < draft.to && Subject.canAct(draft, noun)
                || next < draft.to
                        && (draft.is(Section.WEAK, next) || draft.titles.ends(Section.SUFFIX, draft.surface(next)));
        if (late || draft.titles.ends(Section.DUAL, draft.tokens.get(verb).folded())) {
            return "";
        }
        Actor own = new Actor(draft);
        boolean male = own.isMale(verb);
        boolean female = own.isFemale(verb);
        Draft sentence = draft;
        for (int back = 0; male != female && back < SENTENCES; back++) {
            Optional<Draft> previous = sentence.previousSentence();
            if (previous.isEmpty()) {
                return "";
            }
            sentence = previous.get();
            Actor actor = new Actor(sentence);
            int size = sentence.tokens.size();
            for (int i = 0; i < size; i++) {
                boolean acts = !sentence.left[i] && sentence.words.isFinite(i);
                if (acts && i + 1 < size && Subject.canAct(sentence, i + 1)) {
                    boolean same = actor.isMale(i) == male && actor.isFemale(i) == female;
                    return same ? new Phrase(sentence).behind(i, size, male, true) : "";
                }
            }
        }
        return "";
    }
}
