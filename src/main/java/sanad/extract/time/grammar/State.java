package sanad.extract.time.grammar;

/**
 * How far a match has come.
 *
 * @param at the token to look at
 * @param start first token of the words; -1 before them
 * @param end token behind the words; -1 where they are not closed yet
 */
record State(int at, Join join, boolean touching, int start, int end, Frame frame) {
    /** How the next word may be joined to what stands before it. */
    enum Join {
        /** At the start: any particles. */
        FREE,
        /** Inside: no "and" written onto it. */
        NONE,
        /** Behind an "and": one must be written onto it. */
        WRITTEN
    }

    State to(int next) {
        return new State(next, Join.NONE, false, start < 0 ? at : start, end, frame);
    }

    State framed(Frame other) {
        return new State(at, join, touching, start, end, other);
    }
}
