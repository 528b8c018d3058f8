package sanad.ui.reader;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.text.Passage;

/** The order in which an event's passages are read: best first, whichever documents they stand in. */
record PassageWalk(List<Passage> passages) {
    /** The walk through an event's passages; an empty one where no event is chosen. */
    static PassageWalk of(Optional<Event> event) {
        return new PassageWalk(event.map(Event::evidence).orElse(List.of()).stream()
                .map(Evidence::passage)
                .toList());
    }

    /** The number of a passage in the walk, 1 for the first; 0 where it is not on it. */
    int number(Optional<Passage> passage) {
        return passage.map(passages::indexOf).orElse(-1) + 1;
    }

    /** The passage {@code by} steps on, round the ends; from outside, the first or the last. */
    Optional<Passage> step(Optional<Passage> from, int by) {
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        int number = number(from);
        int start = number > 0 ? number - 1 : by > 0 ? -1 : 0;
        return Optional.of(passages.get(Math.floorMod(start + by, passages.size())));
    }
}
