package sanad.extract.time;

/**
 * Words of time where they stand on a page.
 *
 * @param expression the words
 * @param paragraph the number of their paragraph, from the top
 * @param heads whether they head an entry of a journal
 * @param prose whether running prose or a heading of it stands there, and no dateline
 */
public record Place(TimeExpression expression, int paragraph, boolean heads, boolean prose) {}
