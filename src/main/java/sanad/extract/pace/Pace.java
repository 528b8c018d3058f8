package sanad.extract.pace;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * How a stage of work goes on: on how many threads, who hears how far it is, and whether it is to end. What comes out never
 * depends on the number of threads.
 *
 * <p>Example: {@code pace.part(0, 0.4).each(readings.size(), i -> dated(readings.get(i)))}.
 */
public final class Pace {
    /** One thread; nobody hears, nothing ends. */
    public static final Pace ALONE = new Pace(1, share -> {}, () -> false);

    private final int threads;
    private final Hearer hearer;
    private final BooleanSupplier stopped;
    private final double from;
    private final double to;

    /** Hears what share of the work is done. */
    public interface Hearer {
        /** So much is done, 0 to 1; called on one thread at a time. */
        void at(double share);
    }

    /** A pace for the whole of a work. */
    public Pace(int threads, Hearer hearer, BooleanSupplier stopped) {
        this(threads, hearer, stopped, 0, 1);
    }

    private Pace(int threads, Hearer hearer, BooleanSupplier stopped, double from, double to) {
        this.threads = Math.max(1, threads);
        this.hearer = hearer;
        this.stopped = stopped;
        this.from = from;
        this.to = to;
    }

    /** The pace of a part of the work: what is done of it is that share of the whole. */
    public Pace part(double begin, double end) {
        double length = to - from;
        return new Pace(threads, hearer, stopped, from + length * begin, from + length * end);
    }

    /**
     * So much of the work is done.
     *
     * @throws Stopped where it is to end
     */
    public void at(double share) {
        if (stopped.getAsBoolean()) {
            throw new Stopped();
        }
        hearer.at(from + (to - from) * share);
    }

    /** The same for so many of so many pieces of the work. */
    public void at(int done, int total) {
        at(total == 0 ? 1 : done / (double) total);
    }

    /**
     * What work makes of each number from 0, in their order.
     *
     * @throws Stopped where the work is to end before all is done
     */
    public <T> List<T> each(int count, IntFunction<T> work) {
        List<T> done = some(count, work);
        if (done.size() < count) {
            throw new Stopped();
        }
        return done;
    }

    /**
     * Does work for each number from 0, in no order.
     *
     * @throws Stopped where the work is to end before all is done
     */
    public void all(int count, IntConsumer work) {
        List<Boolean> done = each(count, i -> {
            work.accept(i);
            return true;
        });
        assert done.size() == count;
    }

    /** What work makes of as many numbers from 0 as were done when the work was told to end. */
    public <T> List<T> some(int count, IntFunction<T> work) {
        if (stopped.getAsBoolean()) {
            return List.of();
        }
        Crew<T> crew =
                new Crew<>(count, work, done -> hearer.at(from + (to - from) * done / Math.max(1, count)), stopped);
        return crew.run(Math.min(threads, count));
    }
}
