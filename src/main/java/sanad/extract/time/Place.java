package sanad.extract.time;

/**
 * Words of time where they stand on a page.
 *
 * @param expression the words
 * @param paragraph the number of their paragraph, from the top
 * @param heads whether they head an entry of a journal
 * @param opens whether nothing but a bullet stands before it in its paragraph
 * @param prose whether running prose or a heading of it stands there, and no dateline
 */
public record Place(TimeExpression expression, int paragraph, boolean heads, boolean opens, boolean prose) {
    /** Whether no letter and no digit stands in a text between the start of a line and a place in it. */
    public static boolean opens(String text, int line, int place) {
        return text.substring(line, place).codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
