package sanad.extract.mention;

/**
 * A clause of a sentence.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param opener what opens it
 * @param attribution the first token of the clause that says whose words it is, or -1
 */
record Clause(int from, int to, Opener opener, int attribution) {
    /** What opens a clause. */
    enum Opener {
        /** Nothing: the sentence, a mark, a conjunction with a verb. */
        MAIN,
        /** A subordinating conjunction. */
        SUB,
        /** A relative pronoun. */
        RELATIVE,
        /** "that" behind a verb of saying. */
        THAT,
        /** A preposition before a verbal noun. */
        BESIDE
    }
}
