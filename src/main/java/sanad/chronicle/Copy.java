package sanad.chronicle;

import java.util.List;
import sanad.text.Span;

/**
 * That a document has its words from another, so that both together are one witness.
 *
 * <p>Example: a newspaper that printed an agency's text under a headline of its own is {@link Degree#CHANGED} of the agency's.
 *
 * @param document the document's id
 * @param of the id of the document whose words they are: the one published earlier, else the fuller; it may be a copy itself
 * @param degree how much of a copy it is
 * @param own the stretches of its text that stand in none of the documents before it, in text order: what it tells there it
 *     tells itself
 */
public record Copy(String document, String of, Degree degree, List<Span> own) {
    /** Copies the list. */
    public Copy {
        own = List.copyOf(own);
    }

    /** How much of a copy a document is. */
    public enum Degree {
        /** The same words, but for spaces, marks and signs that cannot be seen. */
        SAME,
        /** The same text with another headline, cut, or with words changed or added. */
        CHANGED,
        /** The same page when it was shorter. */
        EARLIER,
        /** The same page when it had grown. */
        LATER,
        /** The other stands whole in it, among words of its own. */
        HOLDS
    }

    /** Whether what stands in a span are the other's words. */
    public boolean copies(Span span) {
        return own.stream().noneMatch(span::overlaps);
    }
}
