package sanad.ui.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Timex;
import sanad.text.Passage;
import sanad.text.Span;

/** What a chronicle marks in its documents, and which event a place in a document tells of. */
public final class Marks {
    /** Marks nothing. */
    public static final Marks NONE = new Marks(Chronicle.EMPTY);

    private final Chronicle chronicle;
    private final Map<String, List<Told>> told = new HashMap<>();
    private final Map<String, List<Span>> times = new HashMap<>();

    /**
     * One passage of one event.
     *
     * @param event the event's id
     * @param evidence the passage and its time words
     */
    public record Told(String event, Evidence evidence) {
        /** The shortest stretch with the offset in it that speaks of the event: the time words or the passage. */
        public Optional<Span> holding(int offset) {
            Optional<Span> words = evidence.timeWords().filter(w -> holds(w, offset));
            return words.isPresent()
                    ? words
                    : Optional.of(evidence.passage().span()).filter(p -> holds(p, offset));
        }

        private static boolean holds(Span span, int offset) {
            return span.start() <= offset && offset < span.end();
        }
    }

    /** The marks of a chronicle; those of a document are gathered when they are asked for. */
    public Marks(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** The passages of a document, in text order. */
    public List<Told> of(String document) {
        return told.computeIfAbsent(document, this::gathered);
    }

    private List<Told> gathered(String document) {
        List<Told> all = new ArrayList<>();
        for (Event event : chronicle.events()) {
            for (Evidence evidence : event.evidence()) {
                if (evidence.passage().document().equals(document)) {
                    all.add(new Told(event.id(), evidence));
                }
            }
        }
        all.sort(Comparator.comparing((Told t) -> t.evidence().passage()));
        return List.copyOf(all);
    }

    private List<Span> times(String document) {
        return times.computeIfAbsent(
                document,
                of -> chronicle.timexes().stream()
                        .map(Timex::passage)
                        .filter(passage -> passage.document().equals(of))
                        .map(Passage::span)
                        .toList());
    }

    /**
     * The marks within a stretch of a document, in the order of painting.
     *
     * @param document its id
     * @param window the stretch
     * @param open the id of the chosen event
     * @param shown the passage in view
     */
    List<Mark> in(String document, Span window, Optional<String> open, Optional<Passage> shown) {
        List<Mark> marks = new ArrayList<>();
        List<Span> keys = new ArrayList<>();
        Optional<Span> washed = shown.filter(p -> p.document().equals(document)).map(Passage::span);
        for (Told each : of(document)) {
            boolean isOpen = open.filter(each.event()::equals).isPresent();
            if (isOpen) {
                each.evidence().timeWords().ifPresent(keys::add);
            }
            Span passage = each.evidence().passage().span();
            if (passage.overlaps(window) && !washed.filter(passage::equals).isPresent()) {
                marks.add(new Mark(passage, Mark.Look.REPORTED));
            }
        }
        washed.filter(w -> w.overlaps(window)).ifPresent(w -> marks.add(new Mark(w, Mark.Look.PASSAGE)));
        for (Span time : times(document)) {
            if (time.overlaps(window) && keys.stream().noneMatch(time::overlaps)) {
                marks.add(new Mark(time, Mark.Look.TIME));
            }
        }
        keys.stream().filter(window::overlaps).distinct().forEach(k -> marks.add(new Mark(k, Mark.Look.KEY_TIME)));
        return marks;
    }

    /**
     * The events that a place tells of: first the one that is told in the fewest words there; each once.
     *
     * @param document its id
     * @param offset where in its text
     */
    public List<Told> at(String document, int offset) {
        Map<String, Told> events = new LinkedHashMap<>();
        of(document).stream()
                .filter(t -> t.holding(offset).isPresent())
                .sorted(Comparator.comparingInt(
                        t -> t.holding(offset).map(Span::length).orElse(Integer.MAX_VALUE)))
                .forEach(t -> events.putIfAbsent(t.event(), t));
        return List.copyOf(events.values());
    }
}
