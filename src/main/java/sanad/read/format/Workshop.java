package sanad.read.format;

/** Where a format does its work: here, or in a program of its own. */
@FunctionalInterface
public interface Workshop {
    /** Reads a file; whatever happens, it comes back with an outcome. */
    Outcome read(Format format, Input input);

    /** In this program: what a format throws becomes a refusal. */
    Workshop HERE = (format, input) -> {
        try {
            return format.read(input);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Refused(Refusal.Cause.DAMAGED, format.name());
        }
    };
}
