package sanad.chronicle.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.text.Passage;
import sanad.text.Span;

/** Which event of another reading is which of the events that a project knows: the one that shares most passages. */
final class Matching {
    private final Map<String, Event> again = new HashMap<>();
    private final List<Event> others = new ArrayList<>();

    private record Held(Span span, String id) {}

    private record Pair(String id, int event, int shared) {}

    /** Matches what was known, each as it was found, with what is found now. */
    Matching(Iterable<Entry> known, List<Event> found) {
        Map<String, List<Held>> held = new HashMap<>();
        for (Entry entry : known) {
            entry.found().ifPresent(event -> {
                for (Evidence evidence : event.evidence()) {
                    Passage passage = evidence.passage();
                    held.computeIfAbsent(passage.document(), id -> new ArrayList<>())
                            .add(new Held(passage.span(), entry.id()));
                }
            });
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int event = i;
            shared(found.get(i), held).forEach((id, shared) -> pairs.add(new Pair(id, event, shared)));
        }
        pairs.sort(Comparator.comparingInt(Pair::shared)
                .reversed()
                .thenComparing(Pair::id)
                .thenComparingInt(Pair::event));
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!again.containsKey(pair.id()) && taken.add(pair.event())) {
                again.put(pair.id(), found.get(pair.event()));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!taken.contains(i)) {
                others.add(found.get(i));
            }
        }
    }

    /** How many characters of its passages each known event holds too. */
    private static Map<String, Integer> shared(Event event, Map<String, List<Held>> held) {
        Map<String, Integer> shared = new TreeMap<>();
        for (Evidence evidence : event.evidence()) {
            Span span = evidence.passage().span();
            for (Held one : held.getOrDefault(evidence.passage().document(), List.of())) {
                int common = Math.min(one.span().end(), span.end())
                        - Math.max(one.span().start(), span.start());
                if (common > 0) {
                    shared.merge(one.id(), common, Integer::sum);
                }
            }
        }
        return shared;
    }

    /** What is found now of the event of that id; it bears another id. */
    Optional<Event> of(String id) {
        return Optional.ofNullable(again.get(id));
    }

    /** What is found now and was not known, in its order. */
    List<Event> others() {
        return others;
    }
}
