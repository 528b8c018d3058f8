package sanad.extract.mention;

import java.util.List;
import sanad.extract.mention.ClauseWords.Section;
import sanad.extract.page.Part;
import sanad.text.Token;

/** Whether a clause says that something happened, and when its verb puts it. */
final class Mood {
    private static final ClauseWords WORDS = ClauseWords.standard();
    private static final int NEAR = 3;

    private final List<Token> tokens;

    Mood(SentenceWords words) {
        this.tokens = words.tokens();
    }

    Tense tense(SentenceMentions.Head head, int from, int to) {
        if (head.cue().isEmpty()) {
            return WORDS.between(Section.PLANNED, tokens, from, to) ? Tense.FUTURE : Tense.NONE;
        }
        Cue.Form form = head.cue().get().cue().form();
        boolean earlier = WORDS.between(Section.EARLIER, tokens, Math.max(from, head.at() - 8), head.at());
        boolean negated = isNegated(head, from);
        return switch (form) {
            case PAST -> earlier ? Tense.EARLIER : Tense.PAST;
            case PRESENT ->
                WORDS.between(Section.PLANNED, tokens, from, head.at())
                        ? Tense.FUTURE
                        : negated || earlier ? Tense.PAST : Tense.PRESENT;
            case FUTURE -> Tense.FUTURE;
            case PARTICIPLE, NOUN ->
                WORDS.between(Section.PLANNED, tokens, from, head.at()) ? Tense.FUTURE : Tense.NONE;
        };
    }

    Modality modality(SentenceMentions.Head head, int from, int to, Part part, boolean timed) {
        if (isNegated(head, from) && !WORDS.between(Section.ONLY, tokens, head.at(), to)) {
            return Modality.NEGATED;
        }
        boolean planned = tense(head, from, to) == Tense.FUTURE;
        if (!(planned && WORDS.between(Section.PLANNED, tokens, from, head.at())) && isHypothetical(head, from)) {
            return Modality.HYPOTHETICAL;
        }
        if (planned) {
            return Modality.PLANNED;
        }
        boolean present = head.cue().isPresent() && head.cue().get().cue().form() == Cue.Form.PRESENT;
        boolean stative = head.cue().isPresent() && head.cue().get().cue().sort() == Cue.Sort.STATE;
        boolean running = part == Part.BODY;
        if (!timed && (present && running || stative) || WORDS.between(Section.GENERIC, tokens, from, to) && !timed) {
            return Modality.GENERIC;
        }
        return Modality.ASSERTED;
    }

    private boolean isNegated(SentenceMentions.Head head, int from) {
        if (head.cue().isEmpty()) {
            return WORDS.between(Section.NEGATION, tokens, from, Math.min(tokens.size(), from + NEAR));
        }
        return WORDS.between(Section.NEGATION, tokens, Math.max(from, head.at() - NEAR), head.at());
    }

    private boolean isHypothetical(SentenceMentions.Head head, int from) {
        if (WORDS.between(Section.HYPOTHETICAL, tokens, from, head.at())) {
            return true;
        }
        boolean present = head.cue().isPresent() && head.cue().get().cue().form() == Cue.Form.PRESENT;
        if (!present || head.at() == 0) {
            return false;
        }
        int before = head.at() - 1;
        boolean maybe = WORDS.at(Section.MAYBE, tokens, before) > 0;
        boolean aim = WORDS.at(Section.INFINITIVE, tokens, before) > 0 && !isFulfilled(before, from);
        return maybe || aim;
    }

    private boolean isFulfilled(int at, int from) {
        return at > from && WORDS.at(Section.FULFILLED, tokens, at - 1) > 0;
    }
}
