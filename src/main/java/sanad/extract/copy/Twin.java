package sanad.extract.copy;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Copy;
import sanad.text.Span;

/**
 * A document beside the one that it copies.
 *
 * @param document its place among all
 * @param of the place of the one whose words it has
 * @param degree how much of a copy it is
 * @param own the sentences that it tells itself, in text order
 * @param words its words
 * @param others the words of the other
 * @param places for each of its words where the same stands in the other, -1 where it does not
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Twin(int document, int of, Copy.Degree degree, List<Span> own, Wording words, Wording others, int[] places) {
    /** So much of a passage must stand in the copy. */
    private static final double ENOUGH = 0.6;

    /** A passage may be so much longer in the copy, and {@value #SLACK} words more. */
    private static final double LONGER = 1.5;

    private static final int SLACK = 2;

    /** Where a passage of the other stands in the copy, where it does. */
    Optional<Span> mirrored(Span passage) {
        int from = others.at(passage.start());
        int to = others.before(passage.end());
        int first = -1;
        int last = -1;
        int held = 0;
        for (int word = 0; word < places.length; word++) {
            if (places[word] >= from && places[word] <= to) {
                first = first < 0 ? word : first;
                last = word;
                held++;
            }
        }
        int length = to - from + 1;
        boolean there = held > 0 && held >= ENOUGH * length && last - first + 1 <= LONGER * length + SLACK;
        return there ? Optional.of(words.span(first, last)) : Optional.empty();
    }
}
