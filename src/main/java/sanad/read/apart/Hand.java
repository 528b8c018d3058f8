package sanad.read.apart;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal.Cause;

/** Runs errands one after another, with one program of its own at a time. */
final class Hand implements Runnable {
    private final Apart apart;
    private final Launch launch;
    private final Bounds bounds;
    private volatile @Nullable Program program;

    Hand(Apart apart, Launch launch, Bounds bounds) {
        this.apart = apart;
        this.launch = launch;
        this.bounds = bounds;
    }

    @Override
    public void run() {
        try {
            Optional<Errand> errand = apart.next(this);
            while (errand.isPresent()) {
                run(errand.get());
                errand = apart.next(this);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            apart.gone(this);
            end();
        }
    }

    private void run(Errand errand) {
        if (!errand.wanted()) {
            return;
        }
        Outcome outcome = new Outcome.Refused(Cause.BROKE, "");
        try {
            outcome = outcome(errand);
        } finally {
            errand.done(outcome);
        }
    }

    private Outcome outcome(Errand errand) {
        try {
            Program first = program();
            boolean fresh = first.fresh();
            long begun = System.nanoTime();
            try {
                return ask(first, errand, bounds.deadline());
            } catch (Broken e) {
                // what it had read before may have worn it out: what comes of a file hangs on that file alone
                boolean told = fresh || e.why() == Cause.SLOW || !errand.wanted();
                return told ? refused(e) : again(errand, bounds.deadline().minusNanos(System.nanoTime() - begun));
            }
        } catch (IOException e) {
            return new Outcome.Refused(Cause.UNSTARTED, String.valueOf(e.getMessage()));
        }
    }

    private Outcome again(Errand errand, Duration rest) throws IOException {
        try {
            return ask(program(), errand, rest);
        } catch (Broken e) {
            return refused(e);
        }
    }

    private Outcome ask(Program asked, Errand errand, Duration deadline) throws Broken {
        errand.endedBy(asked::end);
        if (!errand.wanted()) {
            return new Outcome.Stopped();
        }
        try {
            return asked.ask(errand.request(), deadline);
        } catch (Broken e) {
            program = null;
            throw e;
        } finally {
            errand.endedBy(() -> {});
        }
    }

    private Outcome refused(Broken e) {
        return switch (e.why()) {
            case SLOW ->
                new Outcome.Refused(Cause.SLOW, Long.toString(bounds.deadline().toSeconds()));
            case GREEDY -> new Outcome.Refused(Cause.GREEDY, Integer.toString(bounds.heap()));
            default -> new Outcome.Refused(e.why(), "");
        };
    }

    private Program program() throws IOException {
        Program there = program;
        if (there != null && !there.runs()) {
            there.close();
            there = null;
        }
        if (there == null) {
            there = Program.start(launch, bounds);
            program = there;
        }
        return there;
    }

    /** Ends its program. */
    void end() {
        Program there = program;
        if (there != null) {
            there.close();
        }
    }
}
