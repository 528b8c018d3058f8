package sanad.extract.merge.likeness;

/**
 * Hears how much there is of each sign in one case: keeps it ({@link Signs}), or only sums what it weighs ({@link Signs.Sum}).
 *
 * @param <S> the signs
 */
interface Tally<S extends Enum<S>> {
    /** The case is of this group, counted from 0; said first. */
    void group(int number);

    /** There is so much of a sign; said once of each at most. */
    void put(S sign, double value);

    /** A sign is there or not. */
    void put(S sign, boolean holds);
}
