package sanad.text;

import java.util.List;

/**
 * A sentence, or a line that stands alone such as a headline.
 *
 * @param span from its first token to its last
 * @param tokens in text order, never empty
 * @param languages the language packs that read it, by their codes and one for each script, such as "ar+en"; empty for the usual
 */
public record Sentence(Span span, List<Token> tokens, String languages) {
    /** Copies the tokens; refuses none. */
    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens at " + span.start());
        }
        tokens = tokens instanceof PackedTokens ? tokens : List.copyOf(tokens);
    }

    /** A sentence of the usual languages. */
    public Sentence(Span span, List<Token> tokens) {
        this(span, tokens, "");
    }

    /** The same sentence in little memory. */
    Sentence packed() {
        return new Sentence(span, PackedTokens.of(tokens), languages);
    }
}
