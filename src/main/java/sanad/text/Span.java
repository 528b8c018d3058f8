package sanad.text;

/**
 * A stretch of a document's text, in UTF-16 code units as Java counts them; the end is exclusive.
 *
 * <p>Files speak in code points instead (W3C TextPositionSelector); {@link Document#codePoints(Span)} converts.
 *
 * <p>Example: in {@code "June 2024"} the year is {@code new Span(5, 9)}.
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Refuses a span that ends before it starts or starts before the text. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + "-" + end);
        }
    }

    /** How many code units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The shortest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch, {@code by} units later. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The words of the span in the given text. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
