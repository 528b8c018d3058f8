package sanad.cli;

/** What the program answers to the shell that started it. */
public final class ExitCode {
    /** All was done. */
    public static final int DONE = 0;

    /** Something could not be read or written; the rest was done. */
    public static final int FAILED = 1;

    /** The command was not understood. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
