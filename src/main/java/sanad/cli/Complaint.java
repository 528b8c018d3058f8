package sanad.cli;

import java.util.List;
import sanad.language.Words;

/** Ends a command with a message in the user's language and an exit code. */
final class Complaint extends Exception {
    private static final long serialVersionUID = 1;

    private final int code;
    private final String key;
    private final transient List<Object> args;

    private Complaint(int code, String key, Object... args) {
        super(key + " " + List.of(args));
        this.code = code;
        this.key = key;
        this.args = List.of(args);
    }

    /** The command was not understood. */
    static Complaint usage(String key, Object... args) {
        return new Complaint(ExitCode.USAGE, key, args);
    }

    /** The command was understood and could not be carried out. */
    static Complaint failure(String key, Object... args) {
        return new Complaint(ExitCode.FAILED, key, args);
    }

    int code() {
        return code;
    }

    String in(Words words) {
        return words.say(key, args.toArray());
    }
}
