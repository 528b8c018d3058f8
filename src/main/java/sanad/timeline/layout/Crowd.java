package sanad.timeline.layout;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Event;

/** Events that are counted, known by their number until somebody asks which they are. */
final class Crowd extends AbstractList<Event> {
    private final List<Part> parts;
    private final int size;
    private Optional<List<Event>> all = Optional.empty();

    /** Events of a lane, or some others. */
    interface Part {
        /** How many. */
        int count();

        /** The first of them. */
        Event first();

        /** Adds them all. */
        void addTo(List<Event> all);

        /** A single event. */
        static Part of(Event event) {
            return new Part() {
                @Override
                public int count() {
                    return 1;
                }

                @Override
                public Event first() {
                    return event;
                }

                @Override
                public void addTo(List<Event> all) {
                    all.add(event);
                }
            };
        }
    }

    private Crowd(List<Part> parts) {
        this.parts = parts;
        size = parts.stream().mapToInt(Part::count).sum();
    }

    /** The events of some parts, of which none is empty. */
    static Crowd of(List<Part> parts) {
        return new Crowd(List.copyOf(parts));
    }

    /** These events and others. */
    Crowd with(List<Part> others) {
        List<Part> both = new ArrayList<>(parts);
        both.addAll(others);
        return new Crowd(both);
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Event get(int i) {
        return i == 0 && size > 0 ? parts.get(0).first() : all().get(i);
    }

    private synchronized List<Event> all() {
        if (all.isEmpty()) {
            List<Event> found = new ArrayList<>(size);
            parts.forEach(part -> part.addTo(found));
            all = Optional.of(found);
        }
        return all.get();
    }
}
