package sanad.read.apart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Workshop;

/**
 * Reads files in programs of their own. One is started when the first file comes and stays for the next; it is closed when
 * none has come for a while. One that breaks down, or is late, takes no more with it than the file that it read.
 */
public final class Apart implements Workshop, AutoCloseable {
    private final Launch launch;
    private final Bounds bounds;
    private final Deque<Errand> waiting = new ArrayDeque<>();
    private final Set<Hand> hands = new LinkedHashSet<>();
    private int idle;
    private boolean closed;

    Apart(Launch launch, Bounds bounds) {
        this.launch = launch;
        this.bounds = bounds;
    }

    /**
     * A workshop, which starts nothing yet; what it has started ends with this program.
     *
     * @param main the name of the class that programs of their own start with, which {@linkplain Serving#serve serves}
     */
    public static Apart of(String main) {
        Apart apart = new Apart(new Launch(main), Bounds.USUAL);
        Runtime.getRuntime().addShutdownHook(new Thread(apart::close, "reading: end"));
        return apart;
    }

    /** The same workshop with so many programs at once, to be closed by who asked for it. */
    public Apart with(int programs) {
        return new Apart(launch, bounds.programs(programs));
    }

    @Override
    public synchronized Task begin(Format format, Input input) {
        Errand errand = new Errand(new Request(format.name(), input));
        if (closed) {
            errand.drop();
            return errand;
        }
        waiting.add(errand);
        if (waiting.size() <= idle) {
            notifyAll();
        } else if (hands.size() < bounds.programs()) {
            Hand hand = new Hand(this, launch, bounds);
            hands.add(hand);
            Thread thread = new Thread(hand, "reading: apart");
            thread.setDaemon(true);
            thread.start();
        }
        return errand;
    }

    /** The next errand; none where none has come for a while, and who asked is to go. */
    synchronized Optional<Errand> next(Hand hand) throws InterruptedException {
        long end = System.nanoTime() + bounds.idle().toNanos();
        while (waiting.isEmpty() && !closed) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            idle++;
            try {
                wait(left);
            } finally {
                idle--;
            }
        }
        Optional<Errand> next = Optional.ofNullable(waiting.poll());
        if (next.isEmpty()) {
            hands.remove(hand);
        }
        return next;
    }

    /** One who ran errands does so no more. */
    synchronized void gone(Hand hand) {
        hands.remove(hand);
    }

    /** Ends all that runs. */
    @Override
    public void close() {
        Set<Hand> all;
        synchronized (this) {
            closed = true;
            waiting.forEach(Errand::drop);
            all = new LinkedHashSet<>(hands);
            notifyAll();
        }
        all.forEach(Hand::end);
    }
}
