package sanad.chronicle;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** A list that never changes and finds its items by their ids; of two with one id the first. It may be asked on several threads. */
final class ById<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> items;
    private final Function<T, String> id;

    /** The place of each, known from the first question on. */
    private volatile Optional<Map<String, Integer>> places = Optional.empty();

    private ById(List<T> items, Function<T, String> id) {
        this.items = items;
        this.id = id;
    }

    /** These items; the same list where it is one already. */
    static <T> List<T> of(List<T> items, Function<T, String> id) {
        return items instanceof ById<T> known ? known : new ById<>(List.copyOf(items), id);
    }

    /** The place of an item in a list that {@link #of} made; -1 where there is none. */
    static int place(List<?> list, String id) {
        return list instanceof ById<?> known ? known.place(id) : -1;
    }

    private int place(String wanted) {
        Optional<Map<String, Integer>> known = places;
        if (known.isEmpty()) {
            Map<String, Integer> found = new HashMap<>();
            for (int i = 0; i < items.size(); i++) {
                found.putIfAbsent(id.apply(items.get(i)), i);
            }
            known = Optional.of(found);
            places = known;
        }
        return known.get().getOrDefault(wanted, -1);
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }
}
