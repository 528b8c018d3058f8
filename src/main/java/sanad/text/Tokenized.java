package sanad.text;

import java.util.List;

/**
 * A document with its sentences.
 *
 * @param document the document
 * @param sentences in text order; empty for a text without words
 */
public record Tokenized(Document document, List<Sentence> sentences) {
    /** Copies the sentences. */
    public Tokenized {
        sentences = List.copyOf(sentences);
    }
}
