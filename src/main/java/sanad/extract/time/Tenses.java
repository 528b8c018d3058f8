package sanad.extract.time;

import java.util.List;
import sanad.extract.time.TenseWords.Sort;
import sanad.language.Blend;
import sanad.text.Token;
import sanad.time.Direction;

/**
 * Hears where a sentence looks at a place: at the nearest verb or cue before it, else behind it. A verb under "to" or "an"
 * looks where the verb above it looks; a present verb means a day to come, where nothing stands between it and the day.
 */
final class Tenses {
    private static final int BEFORE = 14;
    private final TenseWords words;

    /**
     * Where a clause looks.
     *
     * @param direction from where it stands
     * @param writersTime whether it stands on the day of writing, and not on the telling
     */
    record Look(Direction direction, boolean writersTime) {
        static final Look NONE = new Look(Direction.NONE, false);
    }

    private Tenses(TenseWords words) {
        this.words = words;
    }

    /** The cues of some packs. */
    static Tenses of(Blend blend) {
        return new Tenses(TenseWords.of(blend));
    }

    /** Where the sentence looks at the words from one token to before another. */
    Look look(List<Token> tokens, int start, int end) {
        return new Hearing(words, tokens, start, end).look();
    }

    /** Whether one of the two words before is a verb of the present, which "today" then stretches over. */
    boolean isHabitual(List<Token> tokens, int start) {
        for (int i = start - 1; i >= 0 && i >= start - 2; i--) {
            Sort sort = words.at(tokens, i);
            if (words.isPresentShaped(tokens.get(i))) {
                return true;
            }
            if (sort != Sort.NONE) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words say until when. */
    boolean isUntil(List<Token> tokens, int start) {
        return start > 0 && words.isUntil(tokens.get(start - 1));
    }

    /** Whether the words only say since when, or which thing is meant. */
    boolean isAside(List<Token> tokens, int start) {
        for (int i = start - 1; i >= 0 && i >= start - BEFORE; i--) {
            Token token = tokens.get(i);
            Sort sort = words.at(tokens, i);
            if (isBreak(token) || token.isMark(',') || token.isMark('\u060C')) {
                return false;
            }
            if (words.isRelative(token) || words.isSince(token) && start - i <= 2) {
                return true;
            }
            if (sort == Sort.BAR && !words.isSince(token)) {
                return false;
            }
        }
        return false;
    }

    static boolean isBreak(Token token) {
        return token.isMark(';') || token.isMark('\u061B') || token.isMark(':');
    }
}
