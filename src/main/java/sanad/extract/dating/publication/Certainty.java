package sanad.extract.dating.publication;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Reason;

/**
 * How sure an inferred day of publication is: the more votes it is ahead of every other day, the surer. Measured on 248 pages
 * whose day is known, of which a third had theirs hidden first, each judged by what the other stories teach: of those held for
 * 0.8 sure and more 27 of 29 were right, of those below a half 35 of 116.
 */
final class Certainty {
    /** What is learned: the log-odds of a day that is one vote ahead, and what each doubling of the lead adds. */
    private static final double ONE_AHEAD = 0.785;

    private static final double GROWTH = 0.922;

    /** A lead smaller than this says no less than none. */
    private static final double LEAST = 0.05;

    private static final int TEN = 10;

    private Certainty() {}

    /** How likely the day is right, from 0 to 1, that is so many votes ahead of every other. */
    static double of(double margin) {
        return 1 / (1 + Math.exp(-ONE_AHEAD - GROWTH * Math.log(LEAST + Math.max(0, margin))));
    }

    /** The same for a chain: of ten days inferred like it, how many are right, never all, and no fewer than were ever counted. */
    static Reason reason(double margin) {
        int right = (int) Math.max(2, Math.min(TEN - 1, Math.floor(of(margin) * TEN + 1e-9)));
        return new Reason(
                Reason.Step.REASONING, "right.of.ten", List.of(new Reason.Arg.Count(right)), Optional.empty());
    }
}
