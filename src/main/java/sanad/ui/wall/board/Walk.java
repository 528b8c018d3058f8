package sanad.ui.wall.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Event;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.LaneIndex;
import sanad.timeline.place.Days;
import sanad.timeline.scale.View;

/** From event to event by keys: along a lane in time, and from lane to lane. */
public record Walk(Index index) {
    private static final int COMPANY = 4;
    private static final double LEAST = 14;

    /** The next event of the same lane; the previous for {@code by} -1. */
    public Optional<Event> along(Event event, int by) {
        List<Event> lane = lane(event).events();
        int at = lane.indexOf(event) + by;
        return at >= 0 && at < lane.size() ? Optional.of(lane.get(at)) : Optional.empty();
    }

    /** The event of the lane below that is nearest in time; above for {@code by} -1. */
    public Optional<Event> across(Event event, int by) {
        int at = index.lanes().indexOf(lane(event)) + by;
        if (at < 0 || at >= index.lanes().size()) {
            return Optional.empty();
        }
        return nearest(index.lanes().get(at).events(), middle(event));
    }

    /** The event to begin with: the one nearest to the middle of the view. */
    public Optional<Event> start(View view) {
        return nearest(index.dated(), view.middle());
    }

    /** The earliest event of all. */
    public Optional<Event> first() {
        return index.dated().stream().findFirst();
    }

    /** The latest event of all. */
    public Optional<Event> last() {
        List<Event> dated = index.dated();
        return dated.isEmpty() ? Optional.empty() : Optional.of(dated.get(dated.size() - 1));
    }

    /** A view of an event among its nearest few. */
    public View neighbourhood(Event event) {
        double at = middle(event);
        double reach = index.dated().stream()
                .mapToDouble(other -> Math.abs(middle(other) - at))
                .sorted()
                .limit(2L * COMPANY)
                .max()
                .orElse(LEAST);
        double half = Math.max(LEAST / 2, Math.max(reach, (Days.last(event) - Days.first(event)) / 2)) * 1.2;
        return new View(at - half, at + half);
    }

    private LaneIndex lane(Event event) {
        return index.lanes().stream().filter(l -> l.has(event.id())).findFirst().orElseThrow();
    }

    private static Optional<Event> nearest(List<Event> events, double day) {
        return events.stream().min(Comparator.comparingDouble(e -> Math.abs(middle(e) - day)));
    }

    private static double middle(Event event) {
        return (Days.first(event) + Days.last(event)) / 2;
    }
}
