package sanad.extract.pace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Several threads that do pieces of one work. Whoever waits for them is free within a twentieth of a second of being told to
 * stop, even where a piece takes long: it is then left alone, and ends by itself.
 */
final class Crew<T> {
    private static final int PATIENCE = 50;

    private static final ExecutorService HANDS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "crew");
        thread.setDaemon(true);
        return thread;
    });

    private final IntFunction<T> work;
    private final IntConsumer hearer;
    private final BooleanSupplier stopped;
    private final List<Optional<T>> done;
    private int next;
    private int whole;
    private int busy;
    private boolean over;
    private Optional<Throwable> fault = Optional.empty();

    /**
     * A crew for so many pieces.
     *
     * @param hearer hears of each number of pieces, from none to all, when so many from the first one on are done
     */
    Crew(int count, IntFunction<T> work, IntConsumer hearer, BooleanSupplier stopped) {
        this.work = work;
        this.hearer = hearer;
        this.stopped = stopped;
        this.done = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
    }

    /** Does the work; what was done of it from the first piece on when it ends. */
    List<T> run(int threads) {
        synchronized (this) {
            busy = threads;
        }
        for (int i = 0; i < threads; i++) {
            HANDS.execute(this::labour);
        }
        return await();
    }

    private synchronized List<T> await() {
        try {
            while (busy > 0 && !stopped.getAsBoolean()) {
                wait(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        over = true;
        fault.ifPresent(Crew::rethrow);
        List<T> all = new ArrayList<>(whole);
        done.subList(0, whole).forEach(piece -> piece.ifPresent(all::add));
        return all;
    }

    private static void rethrow(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw fault instanceof RuntimeException run ? run : new IllegalStateException(fault);
    }

    private void labour() {
        try {
            for (int piece = claim(); piece >= 0; piece = claim()) {
                finish(piece, work.apply(piece));
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        } finally {
            leave();
        }
    }

    private synchronized int claim() {
        if (next == 0 && !over) {
            hearer.accept(0);
        }
        over |= stopped.getAsBoolean();
        return over || next >= done.size() ? -1 : next++;
    }

    private synchronized void finish(int piece, T result) {
        done.set(piece, Optional.of(result));
        while (whole < done.size() && done.get(whole).isPresent()) {
            whole++;
            if (!over) {
                hearer.accept(whole);
            }
        }
    }

    private synchronized void fail(Throwable e) {
        fault = fault.isPresent() || e instanceof Stopped ? fault : Optional.of(e);
        over = true;
    }

    private synchronized void leave() {
        busy--;
        notifyAll();
    }
}
