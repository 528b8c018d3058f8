package sanad.timeline.layout;

import java.util.BitSet;
import java.util.List;
import sanad.chronicle.Event;

/**
 * The events of a stretch of a lane's places that have no label and last beyond a day.
 *
 * @param lane the lane
 * @param from the first place
 * @param to the place after the last
 * @param labelled the places that have labels
 * @param beyond the day
 * @param count how many they are
 */
record Unlabelled(LaneIndex lane, int from, int to, BitSet labelled, double beyond, int count) implements Crowd.Part {
    @Override
    public Event first() {
        return lane.event(next(from));
    }

    @Override
    public void addTo(List<Event> all) {
        for (int i = next(from); i < to; i = next(i + 1)) {
            all.add(lane.event(i));
        }
    }

    /** Whether any of some places is among them. */
    boolean holds(BitSet places) {
        int i = places.nextSetBit(from);
        while (i >= 0 && i < to && (labelled.get(i) || lane.end(i) <= beyond)) {
            i = places.nextSetBit(i + 1);
        }
        return i >= 0 && i < to;
    }

    private int next(int start) {
        int i = labelled.nextClearBit(start);
        while (i < to && lane.end(i) <= beyond) {
            i = labelled.nextClearBit(i + 1);
        }
        return i;
    }
}
