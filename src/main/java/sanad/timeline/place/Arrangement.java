package sanad.timeline.place;

import java.util.List;
import java.util.Optional;
import sanad.timeline.scale.View;

/**
 * A view laid out. Labelled, counted, earlier, later and undated add up to all events.
 *
 * @param frame the wall
 * @param view the stretch of time
 * @param strips the lanes from the top
 * @param height of all lanes, in px
 * @param earlier how many events end before the view
 * @param later how many begin after it
 * @param undated how many have no place in time
 */
public record Arrangement(
        Frame frame, View view, List<Strip> strips, double height, int earlier, int later, int undated) {
    /** Copies the lanes. */
    public Arrangement {
        strips = List.copyOf(strips);
    }

    /** How many events have labels. */
    public int labelled() {
        return strips.stream().mapToInt(Strip::labelled).sum();
    }

    /** How many are counted in "+n". */
    public int counted() {
        return strips.stream().mapToInt(Strip::counted).sum();
    }

    /** The place of an event, where it has a label. */
    public Optional<Placed> placed(String eventId) {
        return strips.stream()
                .flatMap(s -> s.placed().stream())
                .filter(p -> p.event().id().equals(eventId))
                .findFirst();
    }
}
