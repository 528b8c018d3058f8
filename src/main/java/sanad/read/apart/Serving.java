package sanad.read.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Limits;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;

/**
 * The other side: reads what it is asked to until nobody asks any more. What libraries print goes nowhere near the
 * answers, and when who asks is gone, it goes too, whatever it is at.
 */
public final class Serving {
    /** How it ends when memory is full; the number by which Java itself does so. */
    static final int FULL = 3;

    private static final int GREETING = 0x53_41_4E_44;

    private final Function<String, Optional<Format>> formats;
    private final DataInputStream in;
    private final DataOutputStream out;

    private Serving(Function<String, Optional<Format>> formats) {
        this.formats = formats;
        in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    }

    /**
     * Serves the program that started this one; never comes back.
     *
     * @param formats the format of a name
     */
    public static void serve(Function<String, Optional<Format>> formats) {
        Serving serving = new Serving(formats);
        System.setOut(System.err);
        System.setIn(java.io.InputStream.nullInputStream());
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        int end = 0;
        try {
            serving.all();
        } catch (IOException | RuntimeException e) {
            end = 1;
        }
        Folder.delete(Path.of(System.getProperty("java.io.tmpdir", "")));
        Runtime.getRuntime().halt(end);
    }

    /** Hears a program greet, past whatever Java itself may have printed before. */
    static void greeted(DataInputStream in) throws IOException {
        int last = in.readInt();
        while (last != GREETING) {
            last = last << 8 | in.readUnsignedByte();
        }
    }

    /** Listens here and works elsewhere, so as to hear the end of it. */
    private void all() throws IOException {
        out.writeInt(GREETING);
        out.flush();
        ExecutorService work = Executors.newSingleThreadExecutor();
        while (true) {
            Request request;
            try {
                request = Request.read(in);
            } catch (java.io.EOFException e) {
                return;
            }
            work.execute(() -> answer(request));
        }
    }

    private void answer(Request request) {
        try {
            Answer.write(out, bounded(read(request), request.input().limits()));
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(FULL);
        } catch (IOException | RuntimeException | Error e) {
            Runtime.getRuntime().halt(1);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // libraries throw whatever they like at broken files
    private Outcome read(Request request) {
        try {
            return formats.apply(request.format())
                    .map(format -> format.read(request.input()))
                    .orElseGet(() -> new Outcome.Refused(Refusal.Cause.UNSTARTED, request.format()));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return new Outcome.Refused(Refusal.Cause.DAMAGED, request.format());
        }
    }

    /** No more text than any document may have. */
    private static Outcome bounded(Outcome outcome, Limits limits) {
        if (outcome instanceof Outcome.Read read && letters(read.content()) > limits.file()) {
            return new Outcome.Refused(Refusal.Cause.TOO_LARGE, Limits.megabytes(limits.file()));
        }
        return outcome;
    }

    private static long letters(Content content) {
        return content.text().length()
                + content.asides().stream().mapToLong(a -> a.words().length()).sum();
    }
}
