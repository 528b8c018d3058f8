package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.time.Precision;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.lanes.Tracks;
import sanad.timeline.place.Days;
import sanad.timeline.place.TimeOrder;
import sanad.timeline.scale.View;

/** A chronicle's events ready to be laid out: by lane and by time. Made once for a chronicle. */
public final class Index {
    private static final View NOTHING = new View(0, 365);

    /** So many events changed in place are looked for one by one; more are laid out anew. */
    private static final int FEW = 64;

    private final Chronicle chronicle;
    private final List<Event> events;
    private final Grouping by;
    private final List<LaneIndex> lanes;
    private final List<Event> undated;
    private final List<Event> dated;
    private final List<Event> anchored;
    private final Map<String, Event> byId;
    private final View extent;
    private final View reach;
    private final Gaps gaps;

    /** Sorts a chronicle's events, in lanes by kind. */
    public Index(Chronicle chronicle) {
        this(chronicle, chronicle.events(), Grouping.KIND);
    }

    /**
     * Sorts some of a chronicle's events.
     *
     * @param events those to be shown
     * @param by what the lanes are made by
     */
    public Index(Chronicle chronicle, List<Event> events, Grouping by) {
        this.chronicle = chronicle;
        this.events = events;
        this.by = by;
        byId = new HashMap<>(events.size() * 2);
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        dated = TimeOrder.of(events.stream().filter(Days::dated).toList());
        undated = events.stream().filter(e -> !Days.dated(e)).toList();
        lanes = Tracks.of(chronicle, dated, by).entrySet().stream()
                .map(lane -> new LaneIndex(lane.getKey(), lane.getValue()))
                .toList();
        Spans spans = Spans.of(dated);
        anchored = spans.anchored();
        extent = spans.extent().orElse(NOTHING);
        reach = spans.reach(extent);
        gaps = new Gaps(dated, spans, extent);
    }

    /** The same where some of its events are others, which stand where those stood. */
    private Index(Index before, Chronicle chronicle, List<Event> events, IdentityHashMap<Event, Event> others) {
        this.chronicle = chronicle;
        this.events = events;
        by = before.by;
        byId = new HashMap<>(before.byId);
        others.values().forEach(event -> byId.put(event.id(), event));
        dated = replaced(before.dated, others);
        undated = replaced(before.undated, others);
        anchored = replaced(before.anchored, others);
        lanes = before.lanes.stream().map(lane -> lane.with(others)).toList();
        extent = before.extent;
        reach = before.reach;
        gaps = before.gaps;
    }

    static List<Event> replaced(List<Event> events, IdentityHashMap<Event, Event> others) {
        List<Event> now = new ArrayList<>(events);
        now.replaceAll(event -> {
            Event other = others.get(event);
            return other == null ? event : other;
        });
        return Collections.unmodifiableList(now);
    }

    /**
     * The index of a chronicle after an edit: where no event has another place by it, all that is reckoned from places is kept.
     *
     * @param shown those to be shown
     * @param grouping what the lanes are made by
     */
    public Index edited(Chronicle now, List<Event> shown, Grouping grouping) {
        return replaced(now, shown, grouping)
                .map(others -> others.isEmpty() ? this : new Index(this, now, shown, others))
                .orElseGet(() -> new Index(now, shown, grouping));
    }

    /** The events that are others now, by those that stood in their places; empty where some stand elsewhere. */
    @SuppressWarnings("ReferenceEquality") // what an edit left alone is the very same thing
    private Optional<IdentityHashMap<Event, Event>> replaced(Chronicle now, List<Event> shown, Grouping grouping) {
        IdentityHashMap<Event, Event> others = new IdentityHashMap<>();
        if (grouping != by
                || now.documents() != chronicle.documents()
                || now.copies() != chronicle.copies()
                || shown.size() != events.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < shown.size(); i++) {
            Event old = events.get(i);
            Event other = shown.get(i);
            if (old != other) {
                if (!standsAs(old, other) || others.size() == FEW) {
                    return Optional.empty();
                }
                others.put(old, other);
            }
        }
        return Optional.of(others);
    }

    /** Whether two events stand in the same place of the same lane, whatever these are made by. */
    private static boolean standsAs(Event one, Event other) {
        return one.id().equals(other.id())
                && one.when().equals(other.when())
                && one.disputed().equals(other.disputed())
                && one.importance() == other.importance()
                && one.kind() == other.kind()
                && one.actors().equals(other.actors())
                && one.places().equals(other.places())
                && one.evidence().equals(other.evidence());
    }

    /** How many documents tell an event in words of their own. */
    public int witnesses(Event event) {
        return chronicle.witnesses(event);
    }

    /** Its empty stretches. */
    Gaps gaps() {
        return gaps;
    }

    /** How exactly the best known of the events is dated that begin on a day. */
    Precision finest(double day) {
        int low = 0;
        int high = dated.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Days.first(dated.get(middle)) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Precision finest = Precision.UNKNOWN;
        for (int i = low; i < dated.size() && Days.first(dated.get(i)) == day; i++) {
            Precision precision = dated.get(i).when().precision();
            finest = precision.compareTo(finest) < 0 ? precision : finest;
        }
        return finest;
    }

    /** The lanes that have events, in their order. */
    public List<LaneIndex> lanes() {
        return lanes;
    }

    /** Every event that has a place in time, by first day. */
    public List<Event> dated() {
        return dated;
    }

    /** The events that have none. */
    public List<Event> undated() {
        return undated;
    }

    /** Those of them whose place is narrow enough to steer by: no mere decade or century. */
    List<Event> anchored() {
        return anchored.isEmpty() ? dated : anchored;
    }

    /**
     * All of time: from the first day of the first event to the end of the last. A mere century does not stretch it;
     * its bar runs out of the picture.
     */
    public View extent() {
        return extent;
    }

    /** All of time with the whole of every bar, be it a century's. */
    public View reach() {
        return reach;
    }

    /** The event of that id. */
    public Optional<Event> event(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
