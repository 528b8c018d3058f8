package sanad.timeline.filter;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sanad.time.When;

/**
 * What a person asked to see. An event is shown if, for every facet that anything is chosen of, it has one of the chosen
 * values; of the period, if it may have been in it. What has no place in time is in no period.
 *
 * <p>Example: {@code Filter.NONE.with(Facet.KIND, Set.of("MILITARY"))}.
 *
 * @param period the days that are asked for; a side may be open
 * @param chosen the values by facet, never an empty set: {@link Choice#key()}
 */
public record Filter(Optional<When> period, Map<Facet, Set<String>> chosen) {
    /** Everything is shown. */
    public static final Filter NONE = new Filter(Optional.empty(), Map.of());

    /** Copies the values in a fixed order, and leaves out facets of which nothing is chosen. */
    public Filter {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        new TreeMap<>(chosen).forEach((facet, values) -> {
            if (!values.isEmpty() && facet != Facet.PERIOD) {
                copy.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    /** The values that are chosen of a facet; none means all. */
    public Set<String> values(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The same with other values of a facet; none means all. */
    public Filter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.put(facet, values);
        return new Filter(period, next);
    }

    /** The same in another period. */
    public Filter in(Optional<When> other) {
        return new Filter(other, chosen);
    }

    /** The same without a facet. */
    public Filter without(Facet facet) {
        return facet == Facet.PERIOD ? in(Optional.empty()) : with(facet, Set.of());
    }

    /** The facets that hide something, in their order. */
    public List<Facet> active() {
        return Arrays.stream(Facet.values()).filter(this::isActive).toList();
    }

    /** Whether anything is chosen of a facet. */
    public boolean isActive(Facet facet) {
        return facet == Facet.PERIOD ? period.isPresent() : chosen.containsKey(facet);
    }

    /** Whether everything is shown. */
    public boolean isEmpty() {
        return period.isEmpty() && chosen.isEmpty();
    }
}
