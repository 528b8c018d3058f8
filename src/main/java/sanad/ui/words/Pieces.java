package sanad.ui.words;

import java.util.ArrayList;
import java.util.List;
import sanad.text.Span;

/**
 * Cuts a paragraph into the pieces that are laid out one by one: a word with the spaces after it, or one hidden mark.
 *
 * <p>A word for itself is never cut by a line's end, and a run of Arabic that is not cut is shaped right: JavaFX on
 * Linux paints the tail of a cut one twice. A word longer than {@value #LONGEST} is cut where it stands.
 */
final class Pieces {
    /** The longest piece in UTF-16 units; it fits the narrowest reader. */
    static final int LONGEST = 32;

    private Pieces() {}

    /** The pieces of a paragraph, in order; together they are its words exactly. */
    static List<Span> of(String text, Span paragraph) {
        List<Span> pieces = new ArrayList<>();
        int start = paragraph.start();
        for (int i = paragraph.start(); i < paragraph.end(); ) {
            int letter = text.codePointAt(i);
            int next = i + Character.charCount(letter);
            boolean hidden = HiddenMarks.is(letter);
            boolean begins =
                    i > start && Character.isWhitespace(text.codePointBefore(i)) && !Character.isWhitespace(letter);
            if (i > start && (hidden || begins || next - start > LONGEST && standsAlone(letter))) {
                pieces.add(new Span(start, i));
                start = i;
            }
            if (hidden) {
                pieces.add(new Span(i, next));
                start = next;
            }
            i = next;
        }
        if (start < paragraph.end()) {
            pieces.add(new Span(start, paragraph.end()));
        }
        return pieces;
    }

    /** Whether a letter may begin a piece: not a vowel sign that belongs to the letter before. */
    private static boolean standsAlone(int letter) {
        int type = Character.getType(letter);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK;
    }
}
