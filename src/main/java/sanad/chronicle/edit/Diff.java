package sanad.chronicle.edit;

import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
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

    /** What differs between two maps in the natural order of their keys, gone through once and side by side. */
    static <T> SortedMap<String, Diff<T>> between(SortedMap<String, T> before, SortedMap<String, T> after) {
        SortedMap<String, Diff<T>> diffs = new TreeMap<>();
        Iterator<Map.Entry<String, T>> olds = before.entrySet().iterator();
        Optional<Map.Entry<String, T>> old = next(olds);
        for (Map.Entry<String, T> now : after.entrySet()) {
            while (old.filter(o -> o.getKey().compareTo(now.getKey()) < 0).isPresent()) {
                diffs.put(old.get().getKey(), new Diff<>(Optional.of(old.get().getValue()), Optional.empty()));
                old = next(olds);
            }
            Optional<T> was = old.filter(o -> o.getKey().equals(now.getKey())).map(Map.Entry::getValue);
            // what was not touched is the very same thing, and need not be gone through
            if (!Objects.equals(was.orElse(null), now.getValue())) {
                diffs.put(now.getKey(), new Diff<>(was, Optional.of(now.getValue())));
            }
            if (was.isPresent()) {
                old = next(olds);
            }
        }
        for (; old.isPresent(); old = next(olds)) {
            diffs.put(old.get().getKey(), new Diff<>(Optional.of(old.get().getValue()), Optional.empty()));
        }
        return diffs;
    }

    private static <E> Optional<E> next(Iterator<E> all) {
        return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
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
