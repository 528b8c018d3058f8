package sanad.text.anchor;

/**
 * Words of a text, told so that they can be found in another version of it.
 *
 * <p>Source: the text quote selector of the W3C Web Annotation Data Model, §4.2.4, with what its text says of rivals.
 *
 * @param exact the words
 * @param prefix what stands before them: as much as makes the two unique in their text, else a little; empty at the
 *     beginning, and where nothing makes them unique
 * @param suffix what stands behind them, in the same manner
 * @param rival how much of the words another place of their own text says in the same order, from 0 to 1 for all
 */
record Quote(String exact, String prefix, String suffix, double rival) {
    /** Whether its own text says these very words nowhere else. */
    boolean alone() {
        return rival < 1;
    }
}
