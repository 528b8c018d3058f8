package sanad.timeline.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import sanad.chronicle.Event;
import sanad.timeline.lanes.Track;
import sanad.timeline.place.Days;

/** The dated events of a lane, so kept that a view finds its own quickly. */
public final class LaneIndex {
    private final Track track;
    private final List<Event> events;
    private final double[] starts;
    private final double[] ends;
    private final double[] farthest;
    private final double[] sortedEnds;
    private final Ranks ranks;
    private final int[] rankOf;
    private final int[] importances;
    private final Map<String, Integer> places;
    private Set<String> found = Set.of();
    private BitSet hits = new BitSet();

    /** A lane's events, in the order of time. */
    LaneIndex(Track track, List<Event> events) {
        this.track = track;
        this.events = events;
        places = new HashMap<>();
        starts = events.stream().mapToDouble(Days::first).toArray();
        ends = events.stream().mapToDouble(Days::last).toArray();
        farthest = ends.clone();
        // a long event that began early may still be in view
        for (int i = 1; i < farthest.length; i++) {
            farthest[i] = Math.max(farthest[i - 1], ends[i]);
        }
        sortedEnds = ends.clone();
        Arrays.sort(sortedEnds);
        importances = events.stream().mapToInt(Event::importance).toArray();
        int[] ranked = Arrays.stream(importances)
                .distinct()
                .map(weight -> -weight)
                .sorted()
                .flatMap(weight -> IntStream.range(0, importances.length).filter(i -> importances[i] == -weight))
                .toArray();
        rankOf = new int[ranked.length];
        for (int rank = 0; rank < ranked.length; rank++) {
            rankOf[ranked[rank]] = rank;
            places.put(events.get(rank).id(), rank);
        }
        ranks = new Ranks(rankOf, ranked, ends);
    }

    private LaneIndex(LaneIndex before, List<Event> events) {
        track = before.track;
        this.events = events;
        starts = before.starts;
        ends = before.ends;
        farthest = before.farthest;
        sortedEnds = before.sortedEnds;
        ranks = before.ranks;
        rankOf = before.rankOf;
        importances = before.importances;
        places = before.places;
        found = before.found;
        hits = before.hits;
    }

    /** The same where some of its events are others, which stand where those stood. */
    LaneIndex with(IdentityHashMap<Event, Event> others) {
        return new LaneIndex(this, Index.replaced(events, others));
    }

    /** Which lane. */
    public Track track() {
        return track;
    }

    /** Its events by first day, then by id. */
    public List<Event> events() {
        return events;
    }

    /** Whether it holds the event of that id. */
    public boolean has(String id) {
        return places.containsKey(id);
    }

    /** The event of that place in the order of time. */
    Event event(int i) {
        return events.get(i);
    }

    /** The place of an event in the order of time; -1 where it is not of this lane. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    /** The places of the events that a search found; kept until another search. */
    BitSet hits(Set<String> ids) {
        if (ids != found) {
            BitSet next = new BitSet();
            for (int i = 0; i < events.size() && !ids.isEmpty(); i++) {
                if (ids.contains(events.get(i).id())) {
                    next.set(i);
                }
            }
            found = ids;
            hits = next;
        }
        return hits;
    }

    int importance(int i) {
        return importances[i];
    }

    /** The rank of a place: the most important first, then the earliest. */
    int rank(int i) {
        return rankOf[i];
    }

    /** Hands out the two places of a stretch that rank first. */
    void firstTwo(int from, int to, IntConsumer take) {
        ranks.firstTwo(from, to, take);
    }

    /** Hands out at most so many of the places below one that last beyond a day, those that rank first. */
    void lasting(int to, double day, int most, IntConsumer take) {
        ranks.lasting(to, day, most, take);
    }

    double start(int i) {
        return starts[i];
    }

    double end(int i) {
        return ends[i];
    }

    /** How many end before a day. */
    int endedBy(double day) {
        return bound(sortedEnds, day, true);
    }

    /** How many have begun before a day: those at places below it may be in view. */
    int begunBefore(double day) {
        return bound(starts, day, false);
    }

    /** The first place that may still last on a day. */
    int firstLasting(double day) {
        return bound(farthest, day, true);
    }

    /** How many values are below the bound, or up to it. */
    private static int bound(double[] values, double bound, boolean including) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean below = including ? values[middle] <= bound : values[middle] < bound;
            if (below) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
