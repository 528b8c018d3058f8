package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanad.time.Precision;
import sanad.time.When;

/** Finds the days of publication that the clues agree on best: bounds first, then votes. */
final class Solver {
    /** A plateau of votes longer than this says nothing. */
    private static final int TOO_LONG = 366;

    private static final double SAME = 1e-6;

    /** Two days with so nearly the same votes are not told apart. */
    private static final double CLOSE = 0.1;

    /** A weaker run of days this far from the best one is another answer, not the same one blurred. */
    private static final int BLURRED = 3;

    private final long[] days;
    private final OwnVotes own;
    private final List<Clue> clues;
    private final double[] votes;

    /**
     * An answer.
     *
     * @param when the days
     * @param lead how many votes it is ahead of the next best days
     * @param margin how many it is ahead of any other day, those beside it too
     */
    record Answer(When when, double lead, double margin) {}

    /** Searches some days, ascending. */
    Solver(long[] days, OwnVotes own, List<Clue> clues) {
        this.days = days;
        this.own = own;
        this.clues = clues;
        this.votes = new double[days.length];
        for (int d = 0; d < votes.length; d++) {
            votes[d] = votes(LocalDate.ofEpochDay(days[d]));
        }
    }

    private double votes(LocalDate day) {
        double sum = own.of(day);
        for (Clue clue : clues) {
            sum += clue.vote().applyAsDouble(day);
        }
        return sum;
    }

    /** The best days: the first of the runs of days with most votes, since news is told fresh; empty where too long. */
    Optional<Answer> best() {
        int best = 0;
        for (int d = 0; d < votes.length; d++) {
            best = votes[d] > votes[best] + SAME ? d : best;
        }
        int end = best;
        while (end + 1 < votes.length && days[end + 1] == days[end] + 1 && votes[end + 1] > votes[best] - CLOSE) {
            end++;
        }
        if (votes.length == 0 || end - best > TOO_LONG || end == votes.length - 1) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                span(LocalDate.ofEpochDay(days[best]), LocalDate.ofEpochDay(days[end])),
                votes[best] - most(days[best] - BLURRED, days[end] + BLURRED),
                votes[best] - most(days[best], days[end])));
    }

    /** The most votes of a day before or after these. */
    private double most(long from, long to) {
        double most = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < votes.length; d++) {
            most = days[d] < from || days[d] > to ? Math.max(most, votes[d]) : most;
        }
        return most;
    }

    /** A month or a year where the days are one, else the days. */
    static When span(LocalDate from, LocalDate to) {
        boolean begins = from.getDayOfMonth() == 1;
        if (begins && to.equals(from.plusMonths(1).minusDays(1))) {
            return new When(from, to, Precision.MONTH, false);
        }
        boolean year = begins
                && from.getMonthValue() == 1
                && to.equals(from.plusYears(1).minusDays(1));
        return year ? new When(from, to, Precision.YEAR, false) : When.between(from, to);
    }

    /** The clues that speak for a day, those that tell most first. */
    List<Clue> speakingFor(LocalDate day) {
        return Stream.concat(own.clues().stream(), clues.stream())
                .filter(c -> !c.reasons().isEmpty() && c.vote().applyAsDouble(day) > 0)
                .sorted((a, b) -> {
                    int byVote =
                            Double.compare(b.vote().applyAsDouble(day), a.vote().applyAsDouble(day));
                    return byVote != 0 ? byVote : a.sort().compareTo(b.sort());
                })
                .toList();
    }
}
