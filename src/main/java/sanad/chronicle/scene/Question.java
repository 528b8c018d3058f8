package sanad.chronicle.scene;

import java.time.LocalDate;
import java.util.List;
import sanad.chronicle.Evidence;

/** One question of a quiz with its answer. */
public sealed interface Question {
    /** The ids of the events that it is about. */
    List<String> events();

    /**
     * Put events in the order of time.
     *
     * @param events as they are shown
     * @param answer their places in the order of time: the place, among those shown, of the first, of the second, …
     */
    record Order(List<String> events, List<Integer> answer) implements Question {
        /** Copies the lists. */
        public Order {
            events = List.copyOf(events);
            answer = List.copyOf(answer);
        }
    }

    /**
     * Place an event on the axis.
     *
     * @param event its id
     * @param zones stretches to choose from, in the order of time and equally long
     * @param answer which of them holds it
     */
    record Place(String event, List<Zone> zones, int answer) implements Question {
        /** Copies the zones. */
        public Place {
            zones = List.copyOf(zones);
        }

        @Override
        public List<String> events() {
            return List.of(event);
        }
    }

    /**
     * Choose the passage that proves an event's date.
     *
     * @param event its id
     * @param passages to choose from, each with words of time
     * @param answer which of them
     */
    record Prove(String event, List<Evidence> passages, int answer) implements Question {
        /** Copies the passages. */
        public Prove {
            passages = List.copyOf(passages);
        }

        @Override
        public List<String> events() {
            return List.of(event);
        }
    }

    /**
     * A stretch of the axis.
     *
     * @param from its first day
     * @param to its last day
     */
    record Zone(LocalDate from, LocalDate to) {
        /** Whether a day lies in it. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
