package sanad.read.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal.Cause;

/** A program of its own that runs, as this program sees it. Used by one thread, ended by any. */
final class Program implements AutoCloseable {
    /** Ends what is late. */
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Process process;
    private final Path folder;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean late;
    private int asked;

    private Program(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /**
     * Starts one and hears it greet.
     *
     * @throws IOException where it cannot be started
     */
    static Program start(Launch launch, Bounds bounds) throws IOException {
        Path folder = Folder.make();
        Program program;
        try {
            program = new Program(launch.start(bounds.heap(), folder), folder);
        } catch (IOException | RuntimeException e) {
            Folder.delete(folder);
            throw e;
        }
        Future<?> end = program.endAfter(bounds.start());
        try {
            Serving.greeted(program.in);
            return program;
        } catch (IOException e) {
            int code = program.code();
            program.close();
            throw new IOException("Java " + code, e);
        } finally {
            end.cancel(false);
        }
    }

    /** Whether it can be asked. */
    boolean runs() {
        return !late && process.isAlive();
    }

    /** Whether it has read nothing yet. */
    boolean fresh() {
        return asked == 0;
    }

    /**
     * Has a file read.
     *
     * @throws Broken where it broke down over it; it is closed then
     */
    Outcome ask(Request request, Duration deadline) throws Broken {
        asked++;
        Future<?> end = endAfter(deadline);
        try {
            request.write(out);
            return Answer.read(in);
        } catch (IOException | RuntimeException e) {
            int code = code();
            close();
            throw new Broken(late ? Cause.SLOW : code == Serving.FULL ? Cause.GREEDY : Cause.BROKE, e);
        } finally {
            end.cancel(false);
        }
    }

    private Future<?> endAfter(Duration time) {
        return CLOCK.schedule(
                () -> {
                    late = true;
                    process.destroyForcibly();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Ends it at once; who waits for its answer hears that it broke. */
    void end() {
        process.destroyForcibly();
    }

    /** With what number it ended; 0 where it has not. */
    private int code() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folder.delete(folder);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "reading: deadlines");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
