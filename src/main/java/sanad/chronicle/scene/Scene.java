package sanad.chronicle.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sanad.chronicle.Lane;

/**
 * One scene of a presentation: a stretch of time, and in it the events that are revealed one after another.
 *
 * <p>Example: {@code new Scene("", 0, "From summit to front line", "How did the troops get there?", "",
 * LocalDate.of(2023, 9, 1), LocalDate.of(2024, 12, 4), Set.of(), List.of("e2", "e7"))}.
 *
 * @param id names it in its project; empty until it is in one
 * @param place where it comes in the presentation, from 0 on; what has the same place comes in the order of ids
 * @param title its heading
 * @param caption what stands beside the heading, a question for instance; may be empty
 * @param notes for who presents, never shown to the room; may be empty
 * @param from the first day in view
 * @param to the last day in view, not before the first
 * @param lanes the kinds of event that it shows; empty where it shows all
 * @param events the ids of the events that it reveals, in that order, each once
 */
public record Scene(
        String id,
        int place,
        String title,
        String caption,
        String notes,
        LocalDate from,
        LocalDate to,
        Set<Lane> lanes,
        List<String> events) {
    /** The order of a presentation. */
    public static final Comparator<Scene> IN_ORDER =
            Comparator.comparingInt(Scene::place).thenComparing(Scene::id);

    /** Copies the lists; refuses a stretch that ends before it begins. */
    public Scene {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a scene from " + from + " to " + to);
        }
        lanes = inOrder(lanes);
        events = List.copyOf(new LinkedHashSet<>(events));
    }

    /** The same under an id, at a place. */
    public Scene as(String newId, int newPlace) {
        return new Scene(newId, newPlace, title, caption, notes, from, to, lanes, events);
    }

    /** The same with other words. */
    public Scene saying(String newTitle, String newCaption, String newNotes) {
        return new Scene(id, place, newTitle, newCaption, newNotes, from, to, lanes, events);
    }

    /** The same about other events. */
    public Scene revealing(List<String> others) {
        return new Scene(id, place, title, caption, notes, from, to, lanes, others);
    }

    /** Scenes numbered in this order. */
    public static List<Scene> numbered(List<Scene> scenes) {
        List<Scene> all = new ArrayList<>();
        for (Scene scene : scenes) {
            all.add(scene.as(scene.id(), all.size()));
        }
        return all;
    }

    private static Set<Lane> inOrder(Collection<Lane> lanes) {
        EnumSet<Lane> ordered = EnumSet.noneOf(Lane.class);
        ordered.addAll(lanes);
        return Collections.unmodifiableSet(ordered);
    }
}
