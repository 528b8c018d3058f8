package sanad.text;

/**
 * One text as it was read. The text is never altered; every {@link Span} points into it.
 *
 * @param id the same for the same file wherever the folder lies, such as {@code 003.txt} or {@code notes/a.txt};
 *     documents are always ordered by it
 * @param title a headline, without signs that cannot be seen; the file's name until the text's own headline is found
 * @param text the decoded text, newlines untouched
 * @param source where it comes from
 */
public record Document(String id, String title, String text, Source source) implements Comparable<Document> {
    /** Writes the title without signs that cannot be seen: nothing in it may turn the line it stands in. */
    public Document {
        title = HiddenSigns.without(title);
    }

    /** The same document under the headline that was found in it. */
    public Document titled(String headline) {
        return new Document(id, headline, text, source);
    }

    /** A place in this document. */
    public Passage passage(Span span) {
        return new Passage(id, span);
    }

    /** The words of a span. */
    public String words(Span span) {
        return span.of(text);
    }

    /** The same span counted in Unicode code points, as files count. */
    public Span codePoints(Span span) {
        int start = text.codePointCount(0, span.start());
        return new Span(start, start + text.codePointCount(span.start(), span.end()));
    }

    /** By id. */
    @Override
    public int compareTo(Document other) {
        return id.compareTo(other.id);
    }
}
