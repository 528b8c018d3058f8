package sanad.timeline.place;

import java.util.List;
import sanad.timeline.lanes.Track;

/**
 * A lane as it lies on the wall.
 *
 * @param track which
 * @param top in px from the top of the wall
 * @param height in px
 * @param placed its labelled events, in the order in which they got their places
 * @param pills its counted events, by place
 * @param band height of the columns of density at its foot; 0 where it has none
 * @param columns how closely its events lie
 */
public record Strip(
        Track track,
        double top,
        double height,
        List<Placed> placed,
        List<Pill> pills,
        double band,
        List<Column> columns) {
    /** Copies the lists. */
    public Strip {
        placed = List.copyOf(placed);
        pills = List.copyOf(pills);
        columns = List.copyOf(columns);
    }

    /** How many events it labels. */
    public int labelled() {
        return placed.size();
    }

    /** How many it counts. */
    public int counted() {
        return pills.stream().mapToInt(p -> p.events().size()).sum();
    }
}
