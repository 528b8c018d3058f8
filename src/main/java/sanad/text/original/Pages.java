package sanad.text.original;

import java.util.Collections;
import java.util.List;

/**
 * Where the pages of a file begin in its text.
 *
 * <p>Example: of {@code new Pages(List.of(0, 1200, 1200, 2000))}, offset 1200 stands on page 3, since nothing was read on
 * page 2.
 *
 * @param starts the offset at which each page begins, in the order of the pages
 */
public record Pages(List<Integer> starts) {
    /** Copies the list. */
    public Pages {
        starts = List.copyOf(starts);
    }

    /** The number of the page on which an offset stands, from 1. */
    public int of(int offset) {
        int found = Collections.binarySearch(starts, offset);
        int before = found < 0 ? -found - 1 : found + 1;
        while (before < starts.size() && starts.get(before) == offset) {
            before++;
        }
        return Math.max(1, before);
    }
}
