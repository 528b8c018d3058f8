package sanad.timeline.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import sanad.chronicle.Event;

/** The values of one facet, and for each event which of them it has, as small numbers. */
final class FacetCodes {
    private final List<Choice> choices;
    private final Map<String, Integer> codes = new HashMap<>();
    private final int[] from;
    private final int[] own;

    /** Whether each value is spelled in one way only. */
    private final boolean plain;

    /**
     * Reads the values of all events.
     *
     * @param values the values of an event, each once; an event always has at least one
     * @param key how a value is compared
     * @param order the order in which values are offered; by number of events where it says nothing
     */
    FacetCodes(
            Facet facet,
            List<Event> events,
            Function<Event, List<String>> values,
            Function<String, String> key,
            Comparator<String> order,
            Function<String, String> shown) {
        Map<String, String> keys = new HashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> first = new ArrayList<>();
        int[] starts = new int[events.size() + 1];
        int[] flat = new int[events.size() + 16];
        int used = 0;
        for (int i = 0; i < events.size(); i++) {
            starts[i] = used;
            for (String value : values.apply(events.get(i))) {
                String compared = keys.computeIfAbsent(value, key);
                int code = found.computeIfAbsent(compared, k -> {
                    first.add(value);
                    return found.size();
                });
                if (used == flat.length) {
                    flat = Arrays.copyOf(flat, 2 * used);
                }
                if (!holds(flat, starts[i], used, code)) {
                    flat[used++] = code;
                }
            }
        }
        starts[events.size()] = used;
        plain = keys.size() == found.size();
        List<String> raw = List.copyOf(found.keySet());
        int[] often = new int[raw.size()];
        for (int at = 0; at < used; at++) {
            often[flat[at]]++;
        }
        int[] sorted = IntStream.range(0, raw.size())
                .boxed()
                .sorted(Comparator.comparing((Integer c) -> raw.get(c).isEmpty())
                        .thenComparing(raw::get, order)
                        .thenComparing(c -> -often[c])
                        .thenComparing(raw::get))
                .mapToInt(c -> c)
                .toArray();
        int[] place = new int[sorted.length];
        List<Choice> offered = new ArrayList<>();
        for (int at = 0; at < sorted.length; at++) {
            place[sorted[at]] = at;
            String compared = raw.get(sorted[at]);
            codes.put(compared, at);
            offered.add(new Choice(facet, compared, shown.apply(first.get(sorted[at]))));
        }
        choices = List.copyOf(offered);
        from = starts;
        own = Arrays.stream(flat, 0, used).map(c -> place[c]).toArray();
    }

    /** The same of events in another order; each is told by its place in the one before. */
    private FacetCodes(FacetCodes before, int[] was) {
        choices = before.choices;
        codes.putAll(before.codes);
        plain = before.plain;
        from = new int[was.length + 1];
        own = new int[before.own.length];
        int used = 0;
        for (int i = 0; i < was.length; i++) {
            from[i] = used;
            for (int at = before.from[was[i]]; at < before.from[was[i] + 1]; at++) {
                own[used++] = before.own[at];
            }
        }
        from[was.length] = used;
    }

    /** The same of the same events in another order. */
    FacetCodes arranged(int[] was) {
        for (int i = 0; i < was.length; i++) {
            if (was[i] != i) {
                return new FacetCodes(this, was);
            }
        }
        return this;
    }

    /** Whether no order of the events would show another spelling of a value. */
    boolean isPlain() {
        return plain;
    }

    private static boolean holds(int[] codes, int from, int to, int code) {
        for (int at = from; at < to; at++) {
            if (codes[at] == code) {
                return true;
            }
        }
        return false;
    }

    List<Choice> choices() {
        return choices;
    }

    int code(String key) {
        return codes.getOrDefault(key, -1);
    }

    /** Which values are chosen, by their numbers. */
    boolean[] chosen(Set<String> keys) {
        boolean[] chosen = new boolean[choices.size()];
        for (String key : keys) {
            int code = code(key);
            if (code >= 0) {
                chosen[code] = true;
            }
        }
        return chosen;
    }

    boolean hasAny(int event, boolean[] chosen) {
        for (int at = from[event]; at < from[event + 1]; at++) {
            if (chosen[own[at]]) {
                return true;
            }
        }
        return false;
    }

    void count(int event, int[] counts) {
        for (int at = from[event]; at < from[event + 1]; at++) {
            counts[own[at]]++;
        }
    }
}
