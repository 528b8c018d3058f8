package sanad.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns places counted in UTF-16 units into places counted in code points, as files count, in linear time: each
 * document is gone through once, for the places of its surrogate pairs.
 *
 * <p>Source: W3C Web Annotation Data Model, TextPositionSelector.
 */
public final class CodePoints {
    private final Map<String, int[]> pairs = new TreeMap<>();
    private final Map<String, Document> documents = new TreeMap<>();

    /** Goes through these documents. */
    public CodePoints(List<Document> all) {
        for (Document document : all) {
            documents.put(document.id(), document);
            pairs.put(document.id(), pairs(document.text()));
        }
    }

    /** The same span in code points. */
    public Span of(Passage passage) {
        int[] known = pairs.getOrDefault(passage.document(), new int[0]);
        return new Span(
                at(known, passage.span().start()), at(known, passage.span().end()));
    }

    /**
     * The words of a passage.
     *
     * @throws IllegalArgumentException where it lies in none of the documents
     */
    public String words(Passage passage) {
        Document document = documents.get(passage.document());
        if (document == null) {
            throw new IllegalArgumentException("a passage of no document: " + passage);
        }
        return document.words(passage.span());
    }

    private static int at(int[] pairs, int unit) {
        int found = java.util.Arrays.binarySearch(pairs, unit);
        return unit - (found < 0 ? -found - 1 : found);
    }

    /** Where the second halves of the surrogate pairs stand. */
    private static int[] pairs(String text) {
        return java.util.stream.IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }
}
