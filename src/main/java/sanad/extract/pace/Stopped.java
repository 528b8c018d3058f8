package sanad.extract.pace;

/** The user ended the work before it was done. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says so; where it was noticed tells nothing. */
    public Stopped() {
        super("stopped", null, false, false);
    }
}
