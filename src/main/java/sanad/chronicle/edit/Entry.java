package sanad.chronicle.edit;

import java.util.Optional;
import sanad.chronicle.Event;

/**
 * An event of a project: as it is, and as it was found.
 *
 * @param event as it is now; its id never changes
 * @param found as it was found, with the same id; empty where a person added it or split it off
 * @param standing where it stands
 * @param into the id of the event that it was merged into; present exactly with {@link Standing#MERGED}
 */
public record Entry(Event event, Optional<Event> found, Standing standing, Optional<String> into) {
    /** Refuses a merged one that does not say into what. */
    public Entry {
        if (into.isPresent() != (standing == Standing.MERGED)) {
            throw new IllegalArgumentException("merged into nothing, or not merged: " + event.id());
        }
    }

    /** One as it was found. */
    public static Entry found(Event event) {
        return new Entry(event, Optional.of(event), Standing.SHOWN, Optional.empty());
    }

    /** One that a person made. */
    public static Entry made(Event event) {
        return new Entry(event, Optional.empty(), Standing.SHOWN, Optional.empty());
    }

    /** Its event's id. */
    public String id() {
        return event.id();
    }

    /** Whether a person did anything to it. */
    public boolean touched() {
        return event.touch().any() || standing != Standing.SHOWN;
    }

    /** The same with another event, of the same id. */
    public Entry with(Event next) {
        return new Entry(next, found, standing, into);
    }

    /** The same, standing elsewhere; not merged. */
    public Entry standing(Standing next) {
        return new Entry(event, found, next, Optional.empty());
    }

    /** The same, told with another event. */
    public Entry mergedInto(String id) {
        return new Entry(event, found, Standing.MERGED, Optional.of(id));
    }

    /** The same, found so this time; empty where it was not found again. */
    public Entry foundAs(Optional<Event> again) {
        return new Entry(event, again, standing, into);
    }
}
