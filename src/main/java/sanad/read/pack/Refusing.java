package sanad.read.pack;

import sanad.read.format.Outcome;
import sanad.read.format.Refusal;

/** Says that a packed file, or a file in it, is not given out. */
public final class Refusing extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Outcome.Refused refused;

    /** For this cause, with what a specialist would ask for. */
    public Refusing(Refusal.Cause cause, String detail) {
        super(cause + " " + detail);
        this.refused = new Outcome.Refused(cause, detail);
    }

    /** The outcome that it comes to. */
    public Outcome.Refused refused() {
        return refused;
    }
}
