package sanad.extract.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.mention.ClauseWords.Section;
import sanad.text.Token;

/** Where a sentence says whose words it gives: "the ministry said the dam was safe", "the dam was safe, the ministry said". */
final class Sayings {
    /** A subject's verb is no further behind its first word than this. */
    private static final int SUBJECT = 7;
    /** "He said" behind what he said is no longer than this. */
    private static final int SPEAKER = 9;

    /** What begins with one of these goes on with what was said before. */
    private static final Set<Section> JOINS =
            EnumSet.of(Section.INFINITIVE, Section.AND, Section.THAT, Section.BREAK, Section.BESIDE);

    private final SentenceWords words;
    private final ClauseWords shapes;
    private final List<Token> tokens;
    private final int[] timeOf;

    Sayings(SentenceWords words, int[] timeOf) {
        this.words = words;
        this.shapes = words.speech().clauses();
        this.tokens = words.tokens();
        this.timeOf = timeOf;
    }

    /** Whether what was said begins here without a "that": "the ministry said on Friday | the dam was safe". */
    boolean begins(int from, int at) {
        int verb = at - 1;
        if (verb < from) {
            return false;
        }
        while (verb > from && (timeOf[verb] >= 0 || isPreposition(verb))) {
            verb--;
        }
        boolean said = SentenceWords.isLatin(tokens.get(at))
                && words.isFinite(verb)
                && words.at(verb).orElseThrow().cue().kind() == Kind.STATE;
        if (!said || timeOf[at] >= 0 || words.at(at).isPresent() || joins(at)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + SUBJECT); i++) {
            if (!tokens.get(i).isWord() || shapes.at(Section.AND, tokens, i) > 0) {
                return false;
            }
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(int at) {
        return isPreposition(at) || JOINS.stream().anyMatch(section -> shapes.at(section, tokens, at) > 0);
    }

    private boolean isPreposition(int at) {
        return shapes.at(Section.PREPOSITION, tokens, at) > 0 && shapes.at(Section.ARTICLE, tokens, at) == 0;
    }

    /** Whether a word for saying stands between two tokens. */
    boolean has(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.at(i).isPresent() && words.at(i).get().cue().kind().lane() == Lane.STATEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part behind a comma only says whose words those before it are: "…, the ministry said on Friday". */
    boolean isSpeaker(Clause part) {
        boolean behind = part.opener() == Clause.Opener.MAIN && part.to() - part.from() <= SPEAKER;
        boolean said = false;
        for (int i = part.from(); behind && i < part.to(); i++) {
            if (words.isFinite(i)) {
                behind = words.at(i).orElseThrow().cue().kind() == Kind.STATE
                        && words.at(i).orElseThrow().clitics().isEmpty();
                said = true;
            }
            behind &= !tokens.get(i).isMark(':');
        }
        return behind && said;
    }
}
