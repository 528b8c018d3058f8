package sanad.extract.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.time.Precision;
import sanad.time.When;

/** Finds the days of publication that the clues agree on best: bounds first, then votes. */
final class Solver {
    /** A plateau of votes longer than this says nothing. */
    private static final int TOO_LONG = 200;

    private static final double SAME = 1e-6;

    private final LocalDate first;
    private final LocalDate last;
    private final List<Clue> clues;

    /** Searches from the first day to the last. */
    Solver(LocalDate first, LocalDate last, List<Clue> clues) {
        this.first = first;
        this.last = last;
        this.clues = clues;
    }

    /** All votes for a day. */
    double votes(LocalDate day) {
        double sum = 0;
        for (Clue clue : clues) {
            sum += clue.vote().applyAsDouble(day);
        }
        return sum;
    }

    /** The best days: the first of the runs of days with most votes, since news is told fresh; empty where too long. */
    Optional<When> best() {
        double most = Double.NEGATIVE_INFINITY;
        List<LocalDate> best = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            double votes = votes(day);
            if (votes > most + SAME) {
                best.clear();
                most = votes;
            }
            if (votes > most - SAME) {
                best.add(day);
            }
        }
        return best.isEmpty() ? Optional.empty() : run(best);
    }

    private Optional<When> run(List<LocalDate> best) {
        LocalDate from = best.get(0);
        LocalDate to = from;
        for (LocalDate day : best) {
            if (ChronoUnit.DAYS.between(to, day) > 1) {
                break;
            }
            to = day;
        }
        boolean said = ChronoUnit.DAYS.between(from, to) <= TOO_LONG && to.isBefore(last);
        return said ? Optional.of(span(from, to)) : Optional.empty();
    }

    /** A month where the days are a month, else the days. */
    static When span(LocalDate from, LocalDate to) {
        boolean month =
                from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
        return month ? new When(from, to, Precision.MONTH, false) : When.between(from, to);
    }

    /** The clues that speak for a day, those that tell most first. */
    List<Clue> speakingFor(LocalDate day) {
        return clues.stream()
                .filter(c -> !c.reasons().isEmpty() && c.vote().applyAsDouble(day) > 0)
                .sorted((a, b) -> {
                    int byVote =
                            Double.compare(b.vote().applyAsDouble(day), a.vote().applyAsDouble(day));
                    return byVote != 0 ? byVote : a.sort().compareTo(b.sort());
                })
                .toList();
    }
}
