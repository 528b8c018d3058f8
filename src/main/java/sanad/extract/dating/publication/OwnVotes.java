package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sanad.extract.dating.Reading;

/** What a document's own words give to each day; that depends on no other document and is summed once a day. */
final class OwnVotes {
    private final Supposed.Words words = new Supposed.Words();
    private final List<Clue> clues;
    private final Map<Long, Double> sums = new HashMap<>();

    OwnVotes(Reading reading) {
        this.clues = List.copyOf(OwnClues.of(reading, words));
    }

    /** What is known of its words. */
    Supposed.Words words() {
        return words;
    }

    /** The clues one by one. */
    List<Clue> clues() {
        return clues;
    }

    /** Whether any says something about the day itself. */
    boolean tells() {
        return clues.stream().anyMatch(Clue::tells);
    }

    /** All its votes for a day. */
    double of(LocalDate day) {
        return sums.computeIfAbsent(day.toEpochDay(), d -> {
            double sum = 0;
            for (Clue clue : clues) {
                sum += clue.vote().applyAsDouble(day);
            }
            return sum;
        });
    }
}
