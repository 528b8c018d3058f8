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

    /** Says that a file is broken or cut off. */
    public static Refusing damaged() {
        return new Refusing(Refusal.Cause.DAMAGED, "");
    }

    /** The outcome that it comes to for a file of a format that is packed inside: it is that format which is damaged. */
    public Outcome.Refused of(String format) {
        return refused.cause() == Refusal.Cause.DAMAGED ? new Outcome.Refused(Refusal.Cause.DAMAGED, format) : refused;
    }

    /** The outcome that it comes to. */
    public Outcome.Refused refused() {
        return refused;
    }
}
