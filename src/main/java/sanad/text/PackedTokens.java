package sanad.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The tokens of a sentence in a fifth of the memory: each is made anew when it is asked for. Equal words share one string. */
final class PackedTokens extends AbstractList<Token> implements RandomAccess {
    private static final Shape[] SHAPES = Shape.values();

    /** Of each token where it stands, where it ends, and where it begins. */
    private static final int PARTS = 3;

    private final int[] places;
    private final byte[] shapes;
    private final String[] words;

    private PackedTokens(List<Token> tokens) {
        places = new int[PARTS * tokens.size()];
        shapes = new byte[tokens.size()];
        words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            places[PARTS * i] = token.span().start();
            places[PARTS * i + 1] = token.span().end();
            places[PARTS * i + 2] = token.from();
            shapes[i] = (byte) token.shape().ordinal();
            words[i] = token.folded().intern();
        }
    }

    /** The same tokens. */
    static List<Token> of(List<Token> tokens) {
        return tokens instanceof PackedTokens ? tokens : new PackedTokens(tokens);
    }

    @Override
    public Token get(int index) {
        int at = PARTS * index;
        return new Token(new Span(places[at], places[at + 1]), places[at + 2], words[index], SHAPES[shapes[index]]);
    }

    @Override
    public int size() {
        return words.length;
    }
}
