package sanad.extract.merge.cluster;

import java.util.EnumSet;
import java.util.Set;

/** The odds from which something is done; each was tried on annotated stories that had taught nothing of it. */
public enum Bound {
    /** Two mentions are one event: a little less than even, since what stays apart is one too many. */
    ALIKE(0),
    /** A cluster is an event: to lose one is worse than to tell one too many. */
    WORTH(-0.6),
    /** A cluster is an event if its words mean no other. */
    DOUBTFUL(-2.5),
    /** The words of a doubtful one mean another event. */
    HOME(-1.5),
    /** Two events of different dates are one but for these; too few are annotated to try it. */
    DISPUTED(0),
    /** Words mean an event: one that they do not mean costs less than evidence that is lost. */
    MEANT(-2),
    /** The same for nouns that only refer: few are annotated as evidence, so even the right ones have low odds. */
    REFERRED(-3);

    /** Those that annotated stories can be asked for: they say too little of evidence that is too much. */
    public static final Set<Bound> TRIED = EnumSet.complementOf(EnumSet.of(DISPUTED, MEANT, REFERRED));

    private final double usual;

    Bound(double usual) {
        this.usual = usual;
    }

    /** Where none was tried yet. */
    public double usual() {
        return usual;
    }
}
