package sanad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What the program is started with: where results and messages go, and what the environment says. Both streams are
 * UTF-8, whatever the locale.
 *
 * @param out for what was asked for, and nothing else; writing to it may fail, and then that is said
 * @param err for messages
 * @param environment the variables
 * @param locale the system's
 */
public record Terminal(OutputStream out, PrintStream err, Map<String, String> environment, Locale locale) {
    /** The one that this process has. */
    public static Terminal ours() {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** Says one line, with a plain line feed on every system. */
    void say(String line) {
        err.print(line + "\n");
        err.flush();
    }
}
