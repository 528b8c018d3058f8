package sanad.export.deck;

import java.util.List;
import sanad.chronicle.Event;

/**
 * What one slide shows.
 *
 * @param title its heading; empty: the title of its one event
 * @param caption what stands under it; may be empty
 * @param notes for who presents; may be empty
 * @param events in the order in which they are told; one has the slide to itself, several share a timeline
 */
public record Station(String title, String caption, String notes, List<Event> events) {
    /** Copies the list. */
    public Station {
        events = List.copyOf(events);
    }

    /** The slide of one event. */
    public static Station of(Event event) {
        return new Station("", "", "", List.of(event));
    }
}
