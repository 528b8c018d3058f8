package sanad.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What the program is started with: where results and messages go, and what the environment says. Both streams are
 * UTF-8, whatever the locale.
 *
 * @param in what is typed or piped in
 * @param out for what was asked for, and nothing else; writing to it may fail, and then that is said
 * @param err for messages
 * @param environment the variables
 * @param locale the system's
 */
public record Terminal(
        InputStream in, OutputStream out, PrintStream err, Map<String, String> environment, Locale locale) {
    /** One into which nothing is typed. */
    public Terminal(OutputStream out, PrintStream err, Map<String, String> environment, Locale locale) {
        this(InputStream.nullInputStream(), out, err, environment, locale);
    }

    /** The one that this process has. */
    public static Terminal ours() {
        return new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** All that is typed or piped in, as UTF-8. */
    String typed() throws Complaint {
        try {
            byte[] bytes = in.readAllBytes();
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Complaint.failure("refused.unknown_encoding", "-");
        } catch (IOException e) {
            throw Complaint.failure("refused.failed", "-", String.valueOf(e.getMessage()));
        }
    }

    /** Says one line, with a plain line feed on every system. */
    void say(String line) {
        err.print(line + "\n");
        err.flush();
    }
}
