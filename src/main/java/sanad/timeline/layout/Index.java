package sanad.timeline.layout;

import java.util.HashMap;
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

    private final Chronicle chronicle;
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
        byId = new HashMap<>(events.size() * 2);
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        dated = TimeOrder.of(events.stream().filter(Days::dated).toList());
        undated = events.stream().filter(e -> !Days.dated(e)).toList();
        lanes = Tracks.of(chronicle, dated, by).entrySet().stream()
                .map(lane -> new LaneIndex(lane.getKey(), lane.getValue()))
                .toList();
        anchored = dated.stream().filter(Days::isAnchored).toList();
        List<Event> measured = anchored.isEmpty() ? dated : anchored;
        extent = measured.isEmpty()
                ? NOTHING
                : new View(
                        measured.stream().mapToDouble(Days::firstOfAll).min().orElse(0),
                        measured.stream().mapToDouble(Days::lastOfAll).max().orElse(1));
        reach = new View(
                Math.min(
                        extent.from(),
                        dated.stream().mapToDouble(Days::first).min().orElse(extent.from())),
                Math.max(
                        extent.to(),
                        dated.stream().mapToDouble(Days::last).max().orElse(extent.to())));
        gaps = new Gaps(dated, extent);
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
