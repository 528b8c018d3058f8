package sanad.read.apart;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import sanad.read.format.Outcome;
import sanad.read.format.Workshop;

/** A file that is to be read, is being read, or was. */
final class Errand implements Workshop.Task {
    private static final int LOOK_AGAIN = 50;

    private final Request request;
    private final CompletableFuture<Outcome> done = new CompletableFuture<>();
    private Runnable end = () -> {};

    Errand(Request request) {
        this.request = request;
    }

    Request request() {
        return request;
    }

    /** Whether somebody still waits for it. */
    boolean wanted() {
        return !done.isDone();
    }

    void done(Outcome outcome) {
        done.complete(outcome);
    }

    /** How the work on it is ended from now on. */
    synchronized void endedBy(Runnable how) {
        end = how;
    }

    @Override
    public Outcome outcome(BooleanSupplier stopped) {
        Optional<Outcome> outcome = soon(stopped);
        while (outcome.isEmpty()) {
            outcome = soon(stopped);
        }
        return outcome.get();
    }

    private Optional<Outcome> soon(BooleanSupplier stopped) {
        try {
            if (stopped.getAsBoolean()) {
                drop();
            }
            return Optional.of(done.get(LOOK_AGAIN, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            drop();
            Thread.currentThread().interrupt();
            return Optional.of(new Outcome.Stopped());
        } catch (ExecutionException e) {
            throw new IllegalStateException("errands come to an outcome", e);
        }
    }

    @Override
    public synchronized void drop() {
        if (done.complete(new Outcome.Stopped())) {
            end.run();
        }
    }
}
