package sanad.time.resolve;

import java.time.LocalDate;
import sanad.time.Stretch;
import sanad.time.TimeMeaning;
import sanad.time.When;
import sanad.time.resolve.Resolution.Footing;
import sanad.time.resolve.Resolution.Step.Kind;

/**
 * The day that counting starts from.
 *
 * @param ground what it is taken from; {@link When#UNKNOWN} where nothing can be
 */
record Footed(When ground, Footing footing) {
    /** The base asked for, or the other where that is unknown. */
    static Footed of(TimeMeaning.Base base, Ground ground) {
        boolean telling = base == TimeMeaning.Base.NARRATIVE && isUsable(ground.narrative())
                || !isUsable(ground.document()) && isUsable(ground.narrative());
        return telling
                ? new Footed(ground.narrative(), Footing.NARRATIVE)
                : new Footed(isUsable(ground.document()) ? ground.document() : When.UNKNOWN, Footing.DOCUMENT);
    }

    private static boolean isUsable(When when) {
        return !when.openStart() && !when.openEnd();
    }

    boolean isMissing() {
        return !ground.isKnown();
    }

    LocalDate day() {
        return ground.earliest();
    }

    Found start(Stretch reached) {
        Kind from = footing == Footing.NARRATIVE ? Kind.FROM_NARRATIVE : Kind.FROM_DOCUMENT;
        return Found.at(reached, footing).step(from, ground);
    }
}
