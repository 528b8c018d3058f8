package sanad.text;

import java.util.List;

/**
 * A sentence, or a line that stands alone such as a headline.
 *
 * @param span from its first token to its last
 * @param tokens in text order, never empty
 */
public record Sentence(Span span, List<Token> tokens) {
    /** Copies the tokens; refuses none. */
    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens at " + span.start());
        }
        tokens = List.copyOf(tokens);
    }
}
