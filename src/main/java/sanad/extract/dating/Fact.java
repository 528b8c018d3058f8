package sanad.extract.dating;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A question about one document that nothing else has a say in: for each reading it is answered once, and the answer goes
 * when the reading goes. So a collection to which a document is added works out again only what hangs on all of them.
 *
 * <p>An answer must not be changed by whoever gets it, and must be safe to ask on several threads.
 *
 * <p>Example: {@code private static final Fact<Boolean> IS = new Fact<>(r -> r.times().isEmpty());} and then {@code IS.of(reading)}.
 *
 * @param <T> the answer
 */
public final class Fact<T> {
    /** In larger collections nothing is to be kept that takes much room. */
    public static final int MANY = 3000;

    private final Function<Reading, T> work;

    /** A question, by the work that answers it. */
    public Fact(Function<Reading, T> work) {
        this.work = work;
    }

    /** The answer for a reading. Two threads that ask at once may both work; they get the same answer. */
    @SuppressWarnings("unchecked") // under a fact stands nothing but its own answer
    public T of(Reading reading) {
        Map<Fact<?>, Object> known = reading.facts().known;
        Object answer = known.get(this);
        if (answer != null) {
            return (T) answer;
        }
        T fresh = work.apply(reading);
        Object other = known.putIfAbsent(this, fresh);
        return other == null ? fresh : (T) other;
    }

    /** The answers known of one reading. They follow from it, so that any two of them are equal. */
    public static final class Known {
        private final Map<Fact<?>, Object> known = new ConcurrentHashMap<>();

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Known;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "";
        }
    }
}
