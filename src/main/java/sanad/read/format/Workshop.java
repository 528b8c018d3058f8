package sanad.read.format;

import java.util.function.BooleanSupplier;

/** Where a format does its work: here, or in a program of its own. */
@FunctionalInterface
public interface Workshop {
    /** Takes in a file. The work may begin at once, beside that on other files; what comes of it is asked for later. */
    Task begin(Format format, Input input);

    /** Reads a file; whatever happens, it comes back with an outcome. */
    default Outcome read(Format format, Input input) {
        return begin(format, input).outcome(() -> false);
    }

    /** Work on a file. */
    @FunctionalInterface
    interface Task {
        /**
         * What comes of it, once it is done.
         *
         * @param stopped asked again and again: whether nobody wants it any more, upon which {@link Outcome.Stopped} comes
         *     of it
         */
        Outcome outcome(BooleanSupplier stopped);

        /** Ends it: nobody will ask what comes of it. */
        default void drop() {}
    }

    /** In this program, when it is asked for: what a format throws becomes a refusal. */
    Workshop HERE = (format, input) -> stopped -> {
        try {
            return format.read(input);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Refused(Refusal.Cause.DAMAGED, format.name());
        }
    };
}
