package sanad.extract.mention.headline;

import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Cue;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** Finds where a headline begins: behind fillers and scenes, at the clause that tells what happened, with the noun that it is about. */
final class Beginning {
    private static final int LONGEST_SCENE = 10;
    private static final int LEAST = 2;

    private final Draft draft;
    private final HeadlineWords titles;
    private final ClauseWords clauses;
    private final Subject subject;

    private Beginning(Draft draft) {
        this.draft = draft;
        this.titles = draft.titles;
        this.clauses = draft.speech.clauses();
        this.subject = new Subject(draft);
    }

    /** The first token of the headline; what goes between it and the verb is marked as left out. */
    static int of(Draft draft) {
        return new Beginning(draft).find();
    }

    private int find() {
        int at = marks(draft.from);
        int owner = at < draft.to ? new Relative(draft).owner(at) : -1;
        if (owner >= 0) {
            return owner;
        }
        if (at < draft.to && opensRelative(at)) {
            return subject.antecedent(
                    at, idle(at + Math.max(1, clauses.at(ClauseWords.Section.RELATIVE, draft.tokens, at))));
        }
        int aside = aside(at);
        if (aside > 0) {
            return subject.antecedent(
                    aside, idle(aside + clauses.at(ClauseWords.Section.RELATIVE, draft.tokens, aside)));
        }
        int told = draft.cue - 1;
        boolean within = told > at + 1
                && !draft.isLatin(told)
                && draft.words.isFinite(draft.cue)
                && draft.is(ClauseWords.Section.RELATIVE, told)
                && draft.verb(at, told) >= 0;
        if (within) {
            return subject.antecedent(told, draft.cue);
        }
        at = marks(ownClause(at));
        int before = -1;
        while (before != at) {
            before = at;
            at = idle(new Scene(draft).behind(at));
        }
        topic(at);
        unframe(at);
        plain(at);
        further(at);
        return subject.complete(Spoken.of(draft, at));
    }

    /** Whether "who", or in English "that" behind a noun, stands there. */
    private boolean opensRelative(int at) {
        boolean that = at > 0
                && at + 1 < draft.to
                && draft.isLatin(at)
                && draft.is(ClauseWords.Section.THAT, at)
                && draft.isText(at - 1)
                && !draft.words.isFinite(at - 1)
                && (draft.words.isFinite(at + 1) || draft.is(Section.AUXILIARY, at + 1));
        return that || draft.is(ClauseWords.Section.RELATIVE, at);
    }

    private int marks(int start) {
        int at = start;
        while (at < draft.to && (draft.left[at] || !draft.isText(at) && !draft.isOpening(at))) {
            at++;
        }
        return at;
    }

    /** Behind what says nothing by itself. */
    private int idle(int start) {
        int at = marks(start);
        while (at < draft.to) {
            int words = Math.max(titles.at(Section.FILLER, draft.tokens, at), opener(at));
            if (words == 0 || at + words > draft.to) {
                return at;
            }
            if (draft.is(Section.TOPIC, at)) {
                int verb = draft.verb(at, draft.to);
                if (verb >= 0 && draft.words.at(verb).orElseThrow().clitics().length() == 1) {
                    draft.peel(verb);
                }
            }
            at = marks(at + words);
        }
        return at;
    }

    /** Arabic: takes the letter off the verb that goes with "as for" before the words: «as for the town, so it voted». */
    private void topic(int start) {
        int before = start - 1;
        boolean raised = before >= 0 && draft.is(Section.TOPIC, before);
        int verb = raised ? draft.verb(start + 1, draft.to) : -1;
        boolean joined = verb > 0
                && !draft.written.containsKey(verb)
                && draft.words.at(verb).orElseThrow().clitics().length() == 1;
        for (int i = start; joined && i < verb; i++) {
            joined = draft.isText(i);
        }
        if (joined) {
            draft.peel(verb);
        }
    }

    private int opener(int at) {
        int longest = 0;
        for (ClauseWords.Section section : new ClauseWords.Section[] {
            ClauseWords.Section.BREAK,
            ClauseWords.Section.AND,
            ClauseWords.Section.THAT,
            ClauseWords.Section.MAYBE,
            ClauseWords.Section.BESIDE,
            ClauseWords.Section.ANCHOR
        }) {
            longest = Math.max(longest, clauses.at(section, draft.tokens, at));
        }
        int earlier = clauses.at(ClauseWords.Section.EARLIER, draft.tokens, at);
        if (earlier > 0) {
            int verb = draft.verb(at + earlier, draft.to);
            longest = verb < 0 || draft.isPast(verb) ? Math.max(longest, earlier) : longest;
        }
        return longest;
    }

    /** The relative pronoun between a comma and the cue, where the cue is told of a noun in passing; or -1. */
    private int aside(int start) {
        for (int i = draft.cue - 1; i > start + 1 && draft.words.isFinite(draft.cue); i--) {
            if (draft.is(ClauseWords.Section.RELATIVE, i)) {
                return draft.isComma(i - 1) ? i : -1;
            }
            if (!draft.left[i] && draft.isText(i) && !draft.is(Section.FILLER, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The clause of the cue itself, where a comma and a conjunction stand before it. */
    private int ownClause(int start) {
        int at = start;
        boolean joined = draft.cue > start
                && draft.words.isFinite(draft.cue)
                && !draft.isLatin(draft.cue)
                && Border.joins(draft, draft.cue)
                && (draft.left[draft.cue - 1] || draft.isComma(draft.cue - 1))
                && !draft.is(Section.TOPIC, start)
                && draft.cue + 1 < draft.to
                && Subject.canAct(draft, draft.cue + 1);
        if (joined) {
            return draft.cue;
        }
        boolean finite = draft.cue > start
                && (draft.words.isFinite(draft.cue)
                        || draft.isLatin(draft.cue) && draft.is(Section.AUXILIARY, draft.cue - 1));
        for (int i = start + 1; i < draft.cue && finite; i++) {
            boolean told = draft.tokens.get(i).isMark(':')
                    && draft.count(start, i) > LEAST
                    && draft.verb(i, draft.cue) < 0
                    && (draft.isLatin(draft.cue) ? draft.count(i, draft.cue) > 0 : draft.count(i, draft.cue) == 0);
            if (told) {
                return i + 1;
            }
            int words = clauses.at(ClauseWords.Section.BREAK, draft.tokens, i);
            if (words > 0
                    && draft.words.isFinite(draft.cue)
                    && draft.isComma(i - 1)
                    && draft.count(i + words, draft.to) > LEAST) {
                at = i + words;
            }
        }
        return at;
    }

    private int clauseEnd() {
        int end = draft.to;
        while (end < draft.tokens.size() && !draft.isHard(end) && !draft.isComma(end)) {
            end++;
        }
        return end;
    }

    /** «The army which attacked the camp»: the army attacked the camp, where no other verb follows; in English up to that verb. */
    private void plain(int start) {
        int relative = draft.cue - 1;
        boolean told = relative > start
                && relative - start <= LONGEST_SCENE / 2
                && draft.words.isFinite(draft.cue)
                && (draft.is(ClauseWords.Section.RELATIVE, relative)
                        || draft.isLatin(relative) && draft.is(ClauseWords.Section.THAT, relative))
                && draft.verb(start, draft.cue) < 0
                && !draft.is(Section.LEADING, start);
        if (!told) {
            return;
        }
        if (draft.isLatin(draft.cue)) {
            int next = draft.cue + 1;
            while (next < draft.to && !draft.words.isFinite(next) && !draft.is(Section.AUXILIARY, next)) {
                next++;
            }
            draft.left[relative] = next < draft.to;
            draft.to = next;
            draft.closed = next;
        } else if (draft.verb(draft.cue + 2, clauseEnd()) < 0
                && (draft.words.at(start).isPresent() || !draft.letters.startsJoined(start))
                && subject.acts(draft.cue)) {
            draft.left[relative] = true;
        }
    }

    /** English: leaves out the verbs between the subject and its own: "the talks [began well and] broke down". */
    private void further(int start) {
        int cue = draft.cue;
        int first = cue > start && draft.isLatin(cue) && draft.words.isFinite(cue) ? draft.verb(start + 1, cue) : -1;
        if (first < 0 || draft.is(Section.AUXILIARY, first - 1)) {
            return;
        }
        int before = cue - 1;
        while (before > first && draft.left[before]) {
            before--;
        }
        boolean joined = before > first
                && (draft.isComma(before) || draft.is(ClauseWords.Section.AND, before))
                && draft.words.at(first).orElseThrow().cue().form() == Cue.Form.PAST
                && draft.isPast(cue);
        for (int i = start; i < before; i++) {
            joined &= draft.left[i]
                    || i < first && !draft.is(Section.PRONOUN, i)
                    || i >= first
                            && !draft.is(ClauseWords.Section.RELATIVE, i)
                            && !draft.is(ClauseWords.Section.THAT, i)
                            && !draft.is(ClauseWords.Section.BREAK, i)
                            && !draft.is(Section.FURTHER, i);
        }
        if (joined) {
            draft.leave(first, cue);
        }
    }

    /** Leaves out "had" and the particle before a past verb. */
    private void unframe(int start) {
        boolean framed = start > 0 && !draft.isLatin(start - 1) && draft.is(ClauseWords.Section.EARLIER, start - 1);
        for (int i = start; framed && i < Math.min(draft.to, start + LONGEST_SCENE); i++) {
            draft.left[i] |= draft.is(ClauseWords.Section.MAYBE, i);
        }
        int end = draft.cue > start && draft.words.isFinite(draft.cue) ? draft.cue : draft.verb(start, draft.to);
        if (end < 0 || !draft.isPast(end) || draft.isLatin(end)) {
            return;
        }
        for (int i = start; i < end; i++) {
            boolean frame = draft.is(ClauseWords.Section.EARLIER, i) || draft.is(ClauseWords.Section.MAYBE, i);
            draft.left[i] |= frame && draft.verb(i, end + 1) == end;
        }
    }
}
