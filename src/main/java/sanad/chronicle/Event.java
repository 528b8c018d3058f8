package sanad.chronicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanad.time.When;

/**
 * One real-world event, told once, with all the passages that report it.
 *
 * @param id the same for the same documents
 * @param title a headline of at most ten words, without the date and without "he said"
 * @param kind what sort of thing happened
 * @param when the days it lies between
 * @param likeliest the likeliest day, where one is likelier than the others; never the middle of a month for want of
 *     better
 * @param basis how the date is known
 * @param importance 3 essential, 2 important, 1 minor
 * @param confidence how sure each part is
 * @param actors who, most active first, in the documents' own spelling
 * @param places where
 * @param evidence the passages, best first; never empty
 * @param reasons the chain from words to date
 * @param disputed other dates that documents give for the same event, better supported first
 */
public record Event(
        String id,
        String title,
        Kind kind,
        When when,
        Optional<LocalDate> likeliest,
        Basis basis,
        int importance,
        Confidence confidence,
        List<String> actors,
        List<String> places,
        List<Evidence> evidence,
        List<Reason> reasons,
        List<When> disputed) {
    /** Copies the lists; refuses an event that no passage reports. */
    public Event {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an event without evidence: " + id);
        }
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        evidence = List.copyOf(evidence);
        reasons = List.copyOf(reasons);
        disputed = List.copyOf(disputed);
    }

    /** The passage shown first. */
    public Evidence firstEvidence() {
        return evidence.get(0);
    }
}
