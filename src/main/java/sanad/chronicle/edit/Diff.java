package sanad.chronicle.edit;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing before and after a step; absent where there was or is none.
 *
 * @param before as it was
 * @param after as it is
 */
public record Diff<T>(Optional<T> before, Optional<T> after) {
    /** The other way round. */
    public Diff<T> reverse() {
        return new Diff<>(after, before);
    }

    /** What differs between two maps, by key. */
    static <T> SortedMap<String, Diff<T>> between(SortedMap<String, T> before, SortedMap<String, T> after) {
        SortedMap<String, Diff<T>> diffs = new TreeMap<>();
        after.forEach((key, now) -> {
            Optional<T> was = Optional.ofNullable(before.get(key));
            if (was.filter(now::equals).isEmpty()) {
                diffs.put(key, new Diff<>(was, Optional.of(now)));
            }
        });
        before.forEach((key, was) -> {
            if (!after.containsKey(key)) {
                diffs.put(key, new Diff<>(Optional.of(was), Optional.empty()));
            }
        });
        return diffs;
    }

    /** The map after these. */
    static <T> SortedMap<String, T> applied(SortedMap<String, T> map, SortedMap<String, Diff<T>> diffs) {
        if (diffs.isEmpty()) {
            return map;
        }
        SortedMap<String, T> next = new TreeMap<>(map);
        diffs.forEach((key, diff) -> diff.after().ifPresentOrElse(now -> next.put(key, now), () -> next.remove(key)));
        return next;
    }
}
