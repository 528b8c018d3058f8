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

    /** The same in a fifth of the memory, to be kept: to read its tokens takes a little longer. */
    public Tokenized packed() {
        return new Tokenized(document, sentences.stream().map(Sentence::packed).toList());
    }
}
