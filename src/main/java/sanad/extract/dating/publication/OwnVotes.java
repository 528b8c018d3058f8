package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sanad.extract.dating.Fact;
import sanad.extract.dating.Reading;

/** What a document's own words give to each day; that depends on no other document and is summed once a day. */
final class OwnVotes {
    /** Sums are kept for so many days together. */
    private static final int PIECE = 64;

    private static final Fact<OwnVotes> VOTES = new Fact<>(r -> new OwnVotes(r, Supposed.Meanings.shared()));

    private final Supposed.Words words;
    private final List<Clue> clues;
    private final Map<Long, double[]> sums = new ConcurrentHashMap<>();

    /** Those of a document that will not be asked for again. */
    OwnVotes(Reading reading, Supposed.Meanings meanings) {
        this.words = new Supposed.Words(meanings);
        this.clues = List.copyOf(OwnClues.of(reading, words));
    }

    /** Those of a document, with all sums known so far. */
    static OwnVotes of(Reading reading) {
        return VOTES.of(reading);
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
        long number = day.toEpochDay();
        double[] piece = sums.computeIfAbsent(Math.floorDiv(number, PIECE), p -> unknown());
        int place = Math.floorMod(number, PIECE);
        if (Double.isNaN(piece[place])) {
            piece[place] = sum(day);
        }
        return piece[place];
    }

    private double sum(LocalDate day) {
        double sum = 0;
        for (Clue clue : clues) {
            sum += clue.vote().applyAsDouble(day);
        }
        return sum;
    }

    private static double[] unknown() {
        double[] piece = new double[PIECE];
        Arrays.fill(piece, Double.NaN);
        return piece;
    }
}
