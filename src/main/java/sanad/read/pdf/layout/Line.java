package sanad.read.pdf.layout;

/**
 * A line of text at its place.
 *
 * @param words in the order of reading; brackets as {@link Brackets} holds them
 * @param left where its first sign from the left begins
 * @param right where its last ends
 * @param base its height on the page
 * @param size of its letters
 * @param bold whether all of it is in heavy letters
 * @param rightToLeft whether it is read from the right
 * @param firstWord how wide its first word is
 * @param column where it stands
 */
record Line(
        String words,
        double left,
        double right,
        double base,
        double size,
        boolean bold,
        boolean rightToLeft,
        double firstWord,
        Column column) {

    /**
     * A column of a page, or what stands alone across it.
     *
     * @param number counted through all pages
     * @param left where its lines begin at most
     * @param right where they end at most
     * @param leading how far its lines are from each other
     * @param flush whether most of its lines begin at its edge
     */
    record Column(int number, double left, double right, double leading, boolean flush) {}

    /** How far its beginning stands in from the column's edge; 0 where lines begin anywhere. */
    double indent() {
        return !column.flush() ? 0 : rightToLeft ? column.right() - right : left - column.left();
    }

    /** What is left of the column behind its end. */
    double room() {
        return column.right() - column.left() - (right - left) - indent();
    }

    /** The same words otherwise read. */
    Line words(String other) {
        return new Line(other, left, right, base, size, bold, rightToLeft, firstWord, column);
    }
}
