package sanad.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Scene;
import sanad.timeline.place.Days;
import sanad.timeline.scale.View;

/**
 * What is exported.
 *
 * @param chronicle as it is shown: its title, all documents under their numbers, the events that the filters let through
 * @param scenes the project's own, in the order of the presentation; empty where nobody made any
 * @param whole the whole project, written by the room that knows projects; empty where there is none at hand
 */
public record Exported(Chronicle chronicle, List<Scene> scenes, Optional<Whole> whole) {
    /** Copies the list. */
    public Exported {
        scenes = List.copyOf(scenes);
    }

    /** A project that can write itself without loss. */
    @FunctionalInterface
    public interface Whole {
        /** Writes everything; does not close the stream. */
        void to(OutputStream out) throws IOException;
    }

    /** A chronicle without a project and without scenes. */
    public static Exported of(Chronicle chronicle) {
        return new Exported(chronicle, List.of(), Optional.empty());
    }

    /** The events that are wanted: all of them, or those that a view touches; in the order of the chronicle. */
    public List<Event> events(Optional<View> view) {
        return view.map(v -> chronicle.events().stream()
                        .filter(Days::dated)
                        .filter(e -> Days.last(e) > v.from() && Days.first(e) < v.to())
                        .toList())
                .orElse(chronicle.events());
    }

    /** The chronicle with the wanted events only; its documents keep their numbers. */
    public Chronicle within(Optional<View> view) {
        return chronicle.telling(chronicle.title(), events(view));
    }
}
