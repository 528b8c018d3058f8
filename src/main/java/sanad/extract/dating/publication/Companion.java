package sanad.extract.dating.publication;

import java.time.temporal.ChronoUnit;
import sanad.chronicle.Basis;
import sanad.chronicle.Reason;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Reading;
import sanad.time.Precision;
import sanad.time.When;

/** A dated mention of another document that may tell of what an expression dates, and how far it is heard: from 0 to 1. */
record Companion(MentionTime time, Reading reading, double likeness) {
    /** So alike are many events of one story by chance. */
    static final double CHANCE = 0.2;

    /** So alike are hardly two events. */
    static final double CERTAIN = 0.8;

    /** A date vaguer than so many days confirms nothing. */
    private static final int VAGUE = 45;

    /** How far an inferred date is trusted beside a firm one. */
    private static final double INFERRED = 0.6;

    Companion trusted(double share) {
        return new Companion(time, reading, likeness * share);
    }

    /** Whether a time is exact enough to confirm another. */
    static boolean dates(MentionTime time) {
        When when = time.when();
        return when.isKnown()
                && !when.openStart()
                && !when.openEnd()
                && when.precision().compareTo(Precision.YEAR) <= 0
                && (when.precision() != Precision.INTERVAL
                        || ChronoUnit.DAYS.between(when.earliest(), when.latest()) <= VAGUE);
    }

    /** How much it speaks for a day on which the expression would mean a time: nothing where the two do not agree. */
    double votes(When here) {
        When there = time.when();
        if (!agree(here, there)) {
            return 0;
        }
        double trust = (isOwn() ? 2 : 1.3) * (isFirm() ? 1 : INFERRED);
        return trust * weight() * exactness(there) * exactness(here);
    }

    /** What a likeness is worth: little at the threshold, all from where hardly two events are so alike. */
    private double weight() {
        return Math.max(0, Math.min(1, (likeness - CHANCE) / (CERTAIN - CHANCE)));
    }

    /** Whether it rests on words or a stated date, and not on reasoning that may rest on this document in turn. */
    private boolean isFirm() {
        return time.basis() == Basis.STATED || time.basis() == Basis.COMPUTED;
    }

    private boolean isOwn() {
        return time.origin() == MentionTime.Origin.OWN || time.origin() == MentionTime.Origin.EVENT;
    }

    private static boolean agree(When here, When there) {
        return here.contains(there) || there.contains(here);
    }

    private static double exactness(When when) {
        return switch (when.precision()) {
            case DAY -> 1;
            case INTERVAL, WEEK -> 0.8;
            case MONTH -> 0.6;
            case SEASON, QUARTER, HALF -> 0.4;
            case YEAR -> 0.2;
            default -> 0;
        };
    }

    /** What it tells, in its own words, for a reason of this name. */
    Reason told(String key) {
        return new Told(time, reading, likeness).reason(key);
    }
}
