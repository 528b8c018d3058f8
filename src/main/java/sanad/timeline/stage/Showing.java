package sanad.timeline.stage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Scene;
import sanad.language.Manner;

/**
 * What is to be shown of a scene.
 *
 * @param width of the page, see {@link Board#width(double, double)}
 * @param manner how the page speaks
 * @param rtl whether time runs from right to left
 * @param chronicle whose events they are
 * @param scene the scene, its events in the order of revealing
 * @param number which scene it is, from 1 on
 * @param count of how many
 * @param at which of its events is revealed, from 0 on; -1 before the first
 * @param hidden what of that event is hidden
 * @param secret whether dates are a secret before they are revealed: then what is not revealed yet has no sign on the axis
 * @param near whether the view is drawn close to that event
 */
public record Showing(
        double width,
        Manner manner,
        boolean rtl,
        Chronicle chronicle,
        Scene scene,
        int number,
        int count,
        int at,
        Set<Part> hidden,
        boolean secret,
        boolean near) {
    /** Copies the set. */
    public Showing {
        Set<Part> all = EnumSet.noneOf(Part.class);
        all.addAll(hidden);
        hidden = all;
    }

    /** The scene's events that there are. */
    public List<Event> events() {
        return scene.events().stream()
                .flatMap(id -> chronicle.event(id).stream())
                .toList();
    }

    /** The revealed event. */
    public Optional<Event> event() {
        List<Event> events = events();
        return at >= 0 && at < events.size() ? Optional.of(events.get(at)) : Optional.empty();
    }

    /** How many events of its kinds lie in the scene's stretch of time, revealed or not. */
    public int inStretch() {
        return (int) chronicle.events().stream()
                .filter(event -> scene.lanes().isEmpty()
                        || scene.lanes().contains(event.kind().lane()))
                .filter(event -> event.when().isKnown()
                        && !event.when().latest().isBefore(scene.from())
                        && !event.when().earliest().isAfter(scene.to()))
                .count();
    }
}
