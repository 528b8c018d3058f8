package sanad.text;

import java.util.Comparator;

/**
 * A place in a named document.
 *
 * @param document the document's id
 * @param span where in its text
 */
public record Passage(String document, Span span) implements Comparable<Passage> {
    private static final Comparator<Passage> ORDER =
            Comparator.comparing(Passage::document).thenComparing(Passage::span);

    /** By document, then by place. */
    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }
}
