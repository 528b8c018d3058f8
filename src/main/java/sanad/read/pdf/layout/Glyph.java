package sanad.read.pdf.layout;

/**
 * A sign as it stands on a page; x grows to the right and y downwards, in points.
 *
 * @param signs the letters that it stands for, in the order of reading: one, two where they are drawn as one, a word
 * @param left where it begins
 * @param right where it ends
 * @param base the height of its line
 * @param size of its letters
 * @param bold whether it is drawn in heavy letters
 */
public record Glyph(String signs, double left, double right, double base, double size, boolean bold) {
    /** Whether it draws nothing. */
    boolean blank() {
        return signs.isBlank();
    }

    /** Whether it is drawn above or under another, as vowels are. */
    boolean mark() {
        int first = signs.codePointAt(0);
        int type = Character.getType(first);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The same sign with marks behind its letters. */
    Glyph marked(String marks) {
        return new Glyph(signs + marks, left, right, base, size, bold);
    }
}
