package sanad.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanad.text.Passage;
import sanad.text.Span;

/**
 * A gold story: what a perfect extraction finds.
 *
 * @param story its name
 * @param texts the documents' texts by file
 * @param documents when they were published
 * @param timexes expressions of time
 * @param events events
 */
record Gold(
        String story,
        Map<String, String> texts,
        List<GoldDocument> documents,
        List<GoldTimex> timexes,
        List<GoldEvent> events) {
    /**
     * When a document was published.
     *
     * @param file its name
     * @param dates dates that are right; none where leaving it unknown is right
     * @param windows intervals within which any date is right
     * @param inferred whether only reasoning gives it
     */
    record GoldDocument(String file, List<Days> dates, List<Days> windows, boolean inferred) {
        /** Whether a date is right. */
        boolean accepts(Days answer) {
            return dates.stream().anyMatch(answer::same) || windows.stream().anyMatch(answer::inside);
        }
    }

    /** An expression of time, with all the values that are right. */
    record GoldTimex(Passage passage, String type, Set<String> values, boolean optional) {}

    /**
     * An event.
     *
     * @param dates dates that are right
     * @param within days among which any date is right
     * @param importance 3, 2 or 1
     * @param optional whether it counts neither for nor against
     * @param evidence the passages that report it
     */
    record GoldEvent(
            List<Days> dates, Optional<Days> within, int importance, boolean optional, List<Passage> evidence) {
        /** Whether a date is right. */
        boolean accepts(Days answer) {
            return dates.stream().anyMatch(answer::same)
                    || within.filter(answer::inside).isPresent();
        }

        /** How many characters of the evidence the passages cover. */
        int shared(List<Passage> passages) {
            return evidence.stream()
                    .mapToInt(quote ->
                            passages.stream().mapToInt(p -> overlap(p, quote)).sum())
                    .sum();
        }
    }

    /** How many characters two passages share. */
    static int overlap(Passage a, Passage b) {
        if (!a.document().equals(b.document())) {
            return 0;
        }
        Span one = a.span();
        Span two = b.span();
        return Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.start(), two.start()));
    }
}
