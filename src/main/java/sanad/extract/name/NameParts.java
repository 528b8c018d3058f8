package sanad.extract.name;

import java.util.ArrayList;
import java.util.List;
import sanad.text.Shape;
import sanad.text.Token;

/**
 * The words of a sentence as parts of names: those that are written apart or together are one part, and those joined by a hyphen
 * are two.
 *
 * <p>Example: "Ann van Dam-Lee" has the parts ann, vandam, lee.
 */
public final class NameParts {
    /** The first letter behind those of the Latin script, which has capitals. */
    static final char FIRST_OTHER = 0x250;

    private NameParts() {}

    /**
     * One part.
     *
     * @param text folded; a mark or a number is a part too, so that names end there
     * @param from its first token
     * @param to the token behind its last
     * @param named whether its spelling allows that it is a name: a capital, or a script without capitals
     */
    public record Part(String text, int from, int to, boolean named) {}

    /** The parts of some tokens, in text order. */
    public static List<Part> of(List<Token> tokens, int from, int to, NameWords words) {
        List<Part> parts = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean behind = i > from && isLink(tokens, i - 1);
            if (isLink(tokens, i) || isInitial(tokens, i) || isInitial(tokens, i - 1) && token.isMark('.')) {
                continue;
            }
            int end = i + 1;
            String text = token.folded();
            while (end < to && token.isWord() && joins(tokens, end - 1, words)) {
                text += tokens.get(end).folded();
                end++;
            }
            boolean named = token.isWord() && (behind || isOther(token) || isCapital(tokens.get(end - 1)));
            if (!named || !words.isDropped(token.folded())) {
                parts.add(new Part(text, i, end, named));
            }
            i = end - 1;
        }
        return parts;
    }

    /** Whether it is a hyphen between two parts of a name. */
    public static boolean isLink(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).isMark('-')
                && isCapital(tokens.get(at - 1))
                && tokens.get(at - 1).touches(tokens.get(at))
                && tokens.get(at).touches(tokens.get(at + 1))
                && tokens.get(at + 1).isWord();
    }

    /** Whether it is one capital letter with a full stop, which stands for a name: "F." */
    public static boolean isInitial(List<Token> tokens, int at) {
        return at > 0
                && at + 2 < tokens.size()
                && isCapital(tokens.get(at))
                && tokens.get(at).span().length() == 1
                && tokens.get(at + 1).isMark('.')
                && tokens.get(at).touches(tokens.get(at + 1))
                && isCapital(tokens.get(at - 1))
                && isCapital(tokens.get(at + 2));
    }

    private static boolean joins(List<Token> tokens, int at, NameWords words) {
        Token token = tokens.get(at);
        Token next = tokens.get(at + 1);
        if (!next.isWord() || isOther(token) != isOther(next) || !words.isJoined(token.folded())) {
            return false;
        }
        return isOther(token) || isCapital(next) && (isCapital(token) || at > 0 && isCapital(tokens.get(at - 1)));
    }

    private static boolean isCapital(Token token) {
        return token.shape() == Shape.CAPITALISED;
    }

    private static boolean isOther(Token token) {
        return !token.folded().isEmpty() && token.folded().charAt(0) >= FIRST_OTHER;
    }
}
