package sanad.extract.mention;

import java.util.List;
import sanad.extract.mention.ClauseWords.Section;
import sanad.extract.page.Part;
import sanad.text.Token;

/** Whether a clause says that something happened, and when its verb puts it. */
final class Mood {
    private static final int NEAR = 3;
    /** "Will be able to have their cattle vaccinated": so far from its verb may stand what puts it ahead. */
    private static final int REACH = 8;

    private final SentenceWords words;
    private final ClauseWords shapes;
    private final List<Token> tokens;

    Mood(SentenceWords words) {
        this.words = words;
        this.shapes = words.speech().clauses();
        this.tokens = words.tokens();
    }

    Tense tense(Heads.Head head, int from, int to) {
        if (head.cue().isEmpty()) {
            return words.between(Section.PLANNED, from, to) ? Tense.FUTURE : Tense.NONE;
        }
        Cue.Form form = head.cue().get().cue().form();
        boolean earlier = words.between(Section.EARLIER, Math.max(from, head.at() - 8), head.at());
        boolean negated = isNegated(head, from);
        return switch (form) {
            case PAST ->
                words.between(Section.AHEAD, Math.max(from, head.at() - REACH), head.at() + 1)
                        ? Tense.FUTURE
                        : earlier ? Tense.EARLIER : Tense.PAST;
            case PRESENT ->
                words.between(Section.PLANNED, from, head.at())
                        ? Tense.FUTURE
                        : negated || earlier ? Tense.PAST : Tense.PRESENT;
            case FUTURE -> Tense.FUTURE;
            case PARTICIPLE, NOUN -> words.between(Section.PLANNED, from, head.at()) ? Tense.FUTURE : Tense.NONE;
        };
    }

    Modality modality(Heads.Head head, int from, int to, Part part, boolean timed) {
        if (isNegated(head, from) && !words.between(Section.ONLY, head.at(), to)) {
            return Modality.NEGATED;
        }
        boolean planned = tense(head, from, to) == Tense.FUTURE;
        boolean said =
                words.between(Section.PLANNED, from, head.at()) || words.between(Section.AHEAD, from, head.at() + 1);
        if (!(planned && said) && isHypothetical(head, from)) {
            return Modality.HYPOTHETICAL;
        }
        if (planned) {
            return Modality.PLANNED;
        }
        boolean present = head.cue().isPresent() && head.cue().get().cue().form() == Cue.Form.PRESENT;
        boolean stative = head.cue().isPresent() && head.cue().get().cue().sort() == Cue.Sort.STATE;
        boolean running = part == Part.BODY;
        if (!timed && (present && running || stative) || words.between(Section.GENERIC, from, to) && !timed) {
            return Modality.GENERIC;
        }
        return Modality.ASSERTED;
    }

    private boolean isNegated(Heads.Head head, int from) {
        if (head.cue().isEmpty()) {
            return words.between(Section.NEGATION, from, Math.min(tokens.size(), from + NEAR));
        }
        return words.between(Section.NEGATION, Math.max(from, head.at() - NEAR), head.at());
    }

    private boolean isHypothetical(Heads.Head head, int from) {
        if (words.between(Section.HYPOTHETICAL, from, head.at())) {
            return true;
        }
        boolean present = head.cue().isPresent() && head.cue().get().cue().form() == Cue.Form.PRESENT;
        if (!present || head.at() == 0) {
            return false;
        }
        int before = head.at() - 1;
        boolean maybe = shapes.at(Section.MAYBE, tokens, before) > 0;
        boolean aim = shapes.at(Section.INFINITIVE, tokens, before) > 0 && !isFulfilled(before, from);
        return maybe || aim;
    }

    private boolean isFulfilled(int at, int from) {
        return at > from && shapes.at(Section.FULFILLED, tokens, at - 1) > 0;
    }
}
