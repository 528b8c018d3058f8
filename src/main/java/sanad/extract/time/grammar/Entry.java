package sanad.extract.time.grammar;

/**
 * One way to read the words at a place.
 *
 * @param kind number of the lexicon class
 * @param value what the class's table says
 * @param length how many tokens it takes
 * @param particles what was written onto it
 */
record Entry(int kind, int value, int length, Particles particles) {
    /**
     * Particles written onto a word.
     *
     * @param joined whether it begins with an "and"
     * @param article whether the article stands before it
     * @param other whether a preposition is among them
     */
    record Particles(boolean joined, boolean article, boolean other) {
        static final Particles NONE = new Particles(false, false, false);
    }
}
