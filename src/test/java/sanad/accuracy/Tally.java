package sanad.accuracy;

import java.util.EnumMap;
import java.util.Map;

/** Counts that add up over stories. */
final class Tally {
    /** What is counted. */
    enum Count {
        DOCUMENTS,
        DOCUMENTS_RIGHT,
        INFERRED,
        INFERRED_RIGHT,
        TIMEXES_FOUND,
        TIMEXES_GOLD,
        TIMEXES_STRICT,
        TIMEXES_RELAXED,
        TIMEXES_VALUE,
        TIMEXES_TYPE,
        EVENTS_FOUND,
        EVENTS_GOLD,
        EVENTS_RIGHT,
        EVENTS_HALF,
        ESSENTIAL,
        ESSENTIAL_RIGHT,
        IMPORTANT,
        IMPORTANT_RIGHT,
        MINOR,
        MINOR_RIGHT,
        LINKS,
        LINKS_RIGHT,
        PASSAGES,
        PASSAGES_COVERED,
        PASSAGES_PRECISION,
        PASSAGES_RECALL
    }

    private final Map<Count, Double> counts = new EnumMap<>(Count.class);

    /** Adds to a count. */
    void add(Count count, double by) {
        counts.merge(count, by, Double::sum);
    }

    /** Adds one where something holds. */
    void add(Count count, boolean holds) {
        add(count, holds ? 1 : 0);
    }

    /** A count; 0 where nothing was added. */
    double get(Count count) {
        return counts.getOrDefault(count, 0.0);
    }

    /** Adds another's counts to these. */
    void add(Tally other) {
        other.counts.forEach(this::add);
    }
}
