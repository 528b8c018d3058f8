package sanad.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntFunction;
import sanad.read.format.Refusal;

/**
 * Takes files in their order, and begins some before their turn, so that programs of their own have work while others are
 * read here. How many bytes may lie and wait is bounded.
 */
final class Ahead {
    private static final int FILES = 8;
    private static final long BYTES = 40_000_000;

    private final int count;
    private final IntFunction<Turn> turns;
    private final Deque<Turn> begun = new ArrayDeque<>();
    private int next;
    private long bytes;

    /** A file whose turn comes: the work on it, or why there can be none. */
    record Turn(Optional<Gathered.Begun> begun, Optional<Refusal> refusal) {
        private long bytes() {
            return begun.map(b -> (long) b.file().bytes().length).orElse(0L);
        }
    }

    /**
     * Nothing yet.
     *
     * @param count how many files there are
     * @param turns begins the work on the file of a number
     */
    Ahead(int count, IntFunction<Turn> turns) {
        this.count = count;
        this.turns = turns;
    }

    /** The next file; there must be one. */
    Turn take() {
        while (begun.isEmpty() || next < count && begun.size() < FILES && bytes < BYTES) {
            Turn turn = turns.apply(next++);
            bytes += turn.bytes();
            begun.add(turn);
        }
        Turn taken = begun.remove();
        bytes -= taken.bytes();
        return taken;
    }

    /** Nobody wants the rest. */
    void drop() {
        begun.forEach(turn -> turn.begun().ifPresent(Gathered.Begun::drop));
    }
}
