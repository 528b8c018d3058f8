package sanad.read.apart;

import sanad.read.format.Refusal;

/** A program of its own is there no more. */
final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal.Cause cause;

    Broken(Refusal.Cause cause, Throwable why) {
        super(why);
        this.cause = cause;
    }

    /** Why, as it is told of the file that it read. */
    Refusal.Cause why() {
        return cause;
    }
}
