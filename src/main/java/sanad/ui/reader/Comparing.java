package sanad.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.text.Passage;

/** Which passage of an event is worth laying beside another. */
final class Comparing {
    private Comparing() {}

    /**
     * The passage of another document that says otherwise, else any of another document; empty where only one document
     * tells of the event.
     *
     * @param shown the passage in view, or none
     */
    static Optional<Passage> beside(Event event, Optional<Passage> shown) {
        List<Evidence> evidence = event.evidence();
        Optional<Evidence> first = evidence.stream()
                .filter(e -> shown.filter(e.passage()::equals).isPresent())
                .findFirst()
                .or(event::firstEvidence);
        String open = shown.map(Passage::document)
                .or(() -> first.map(e -> e.passage().document()))
                .orElse("");
        Predicate<Evidence> elsewhere = e -> !e.passage().document().equals(open);
        Predicate<Evidence> otherwise = e -> e.when().isKnown()
                && first.filter(f -> f.when().isKnown() && !f.when().overlaps(e.when()))
                        .isPresent();
        return evidence.stream()
                .filter(elsewhere.and(otherwise))
                .findFirst()
                .or(() -> evidence.stream().filter(elsewhere).findFirst())
                .map(Evidence::passage);
    }
}
