package sanad.export.reason;

import java.util.List;
import java.util.stream.Collectors;
import sanad.chronicle.Reason;
import sanad.text.Passage;
import sanad.text.Span;

/**
 * One step of a chain of reasons in words, cut where its look changes, so that a painter need not parse it.
 *
 * <p>Example: "Document 2 says: " is {@link Plain}, the words in quotation marks are a {@link Quote} that opens
 * document 2, and a date is {@link Date}.
 *
 * @param step what part it plays in the chain: a filled bead for words and anchors, a ring for reasoning
 * @param parts in reading order; their texts joined are the whole sentence
 */
public record Said(Reason.Step step, List<Part> parts) {
    /** Copies the parts. */
    public Said {
        parts = List.copyOf(parts);
    }

    /** The sentence without its looks, for a screen reader or a handout. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** A stretch of one look. */
    public sealed interface Part {
        /** What stands there, quotation marks included. */
        String text();
    }

    /** Words of ours. */
    public record Plain(String text) implements Part {}

    /** A date, set off from the words around it. */
    public record Date(String text) implements Part {}

    /**
     * Words of a source.
     *
     * @param text as shown: in quotation marks, blanks run together, cut with "…" where too long
     * @param lit which part of {@code text} is lit as the words of time; empty at 0 where none is
     * @param passage where a click leads
     */
    public record Quote(String text, Span lit, Passage passage) implements Part {}
}
