package sanad.chronicle.edit;

import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

    /** What differs between two maps in the natural order of their keys, gone through once and side by side. */
    static <T> SortedMap<String, Diff<T>> between(SortedMap<String, T> before, SortedMap<String, T> after) {
        SortedMap<String, Diff<T>> diffs = new TreeMap<>();
        Iterator<Map.Entry<String, T>> olds = before.entrySet().iterator();
        Map.@Nullable Entry<String, T> old = next(olds);
        for (Map.Entry<String, T> now : after.entrySet()) {
            int order = old == null ? 1 : old.getKey().compareTo(now.getKey());
            while (old != null && order < 0) {
                diffs.put(old.getKey(), new Diff<>(Optional.of(old.getValue()), Optional.empty()));
                old = next(olds);
                order = old == null ? 1 : old.getKey().compareTo(now.getKey());
            }
            if (old == null || order > 0) {
                diffs.put(now.getKey(), new Diff<>(Optional.empty(), Optional.of(now.getValue())));
                continue;
            }
            // what was not touched is the very same thing, and need not be gone through
            if (!Objects.equals(old.getValue(), now.getValue())) {
                diffs.put(now.getKey(), new Diff<>(Optional.of(old.getValue()), Optional.of(now.getValue())));
            }
            old = next(olds);
        }
        for (; old != null; old = next(olds)) {
            diffs.put(old.getKey(), new Diff<>(Optional.of(old.getValue()), Optional.empty()));
        }
        return diffs;
    }

    private static <T> Map.@Nullable Entry<String, T> next(Iterator<Map.Entry<String, T>> all) {
        return all.hasNext() ? all.next() : null;
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
