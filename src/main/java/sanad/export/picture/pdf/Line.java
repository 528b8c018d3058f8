package sanad.export.picture.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of words shaped: its glyphs from left to right, as they are seen, each with the one letter that it stands for.
 *
 * <p>Programs that find and copy words guess the order of reading from what they see. Signs of direction that draw nothing
 * stand where the direction changes, so that none of them need guess: at both ends, between runs, and round brackets, which
 * some programs mirror and others do not.
 */
final class Line {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int INVISIBLE = 0xFFFE;
    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final String RIGHT_TO_LEFT = "\u200F";
    private static final String ISOLATE = "\u2066";
    private static final String POP = "\u2069";

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Path2D outlines = new Path2D.Double();
    private final Path2D marks = new Path2D.Double();
    private final String text;
    private final Font font;
    private double width;

    /**
     * A glyph.
     *
     * @param code of the glyph in its font; {@link Face#BLANK} for a letter that is drawn with another
     * @param x its origin from the line's beginning at the left, in the units of the font's size
     * @param wide how wide it is
     * @param stands the letter that it stands for
     */
    record Glyph(int code, double x, double wide, String stands) {}

    /** Shapes a line of one font. */
    Line(String text, Font font, boolean rtl) {
        this.text = text;
        this.font = font;
        Bidi bidi = new Bidi(text, rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] runs = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        int before = bidi.getBaseLevel();
        for (int run : runs) {
            int level = bidi.getRunLevel(run);
            sign(Math.min(before, level));
            run(bidi.getRunStart(run), bidi.getRunLimit(run), (level & 1) == 1);
            before = level;
        }
        sign(bidi.getBaseLevel());
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    double width() {
        return width;
    }

    /** The letters as outlines, from 0 at the left and the baseline. */
    Shape outlines() {
        return outlines;
    }

    /** Whether there are signs above and below letters: they are drawn as outlines, since moved glyphs part words. */
    boolean hasMarks() {
        return marks.getCurrentPoint() != null;
    }

    /** Their outlines. */
    Shape marks() {
        return marks;
    }

    private void sign(int level) {
        glyphs.add(new Glyph(Face.BLANK, width, 0, (level & 1) == 1 ? RIGHT_TO_LEFT : LEFT_TO_RIGHT));
    }

    private void run(int start, int limit, boolean rtl) {
        char[] letters = text.toCharArray();
        int flags = rtl ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(EXACT, letters, start, limit, flags);
        outlines.append(vector.getOutline((float) width, 0), false);
        boolean[] first = firsts(vector, limit - start);
        double begin = width;
        for (int from = 0; from < vector.getNumGlyphs(); ) {
            int at = vector.getGlyphCharIndex(from);
            int to = from;
            while (to < vector.getNumGlyphs() && vector.getGlyphCharIndex(to) == at) {
                to++;
            }
            cluster(vector, from, to, visible(text.substring(start + at, start + end(first, at))), begin, rtl);
            from = to;
        }
        width = begin + vector.getGlyphPosition(vector.getNumGlyphs()).getX();
    }

    /** Some glyphs that together stand for some letters: lam and alef, a letter and its marks. */
    private void cluster(GlyphVector vector, int from, int to, String stands, double begin, boolean rtl) {
        if (stands.isEmpty()) {
            return;
        }
        // reversing keeps pairs of surrogates in their order
        String seen = rtl ? new StringBuilder(stands).reverse().toString() : stands;
        int first = seen.offsetByCodePoints(0, 1);
        boolean told = false;
        for (int i = from; i < to; i++) {
            double x = begin + vector.getGlyphPosition(i).getX();
            double wide = vector.getGlyphMetrics(i).getAdvanceX();
            if (vector.getGlyphCode(i) >= INVISIBLE) {
                continue;
            }
            if (wide <= 0 || told) {
                marks.append(vector.getGlyphOutline(i, (float) begin, 0), false);
                continue;
            }
            letter(vector.getGlyphCode(i), x, wide, seen.substring(0, first), rtl);
            width = x + wide;
            told = true;
        }
        String rest = told ? seen.substring(first) : seen;
        rest.codePoints().forEach(c -> letter(Face.BLANK, width, 0, Character.toString(c), rtl));
    }

    private void letter(int code, double x, double wide, String stands, boolean rtl) {
        int letter = stands.codePointAt(0);
        boolean bracket = rtl && Character.isMirrored(letter);
        boolean weak = rtl && isWeak(letter);
        if (bracket || weak) {
            glyphs.add(new Glyph(Face.BLANK, x, 0, RIGHT_TO_LEFT));
        }
        if (bracket) {
            glyphs.add(new Glyph(Face.BLANK, x, 0, ISOLATE));
        }
        glyphs.add(new Glyph(code, x, wide, stands));
        if (bracket) {
            glyphs.add(new Glyph(Face.BLANK, x + wide, 0, POP));
            glyphs.add(new Glyph(Face.BLANK, x + wide, 0, RIGHT_TO_LEFT));
        }
    }

    /** Whether some programs take it for part of a number: a stop, a comma, a dash. */
    private static boolean isWeak(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR -> true;
            default -> false;
        };
    }

    /** Which letters of a run have a glyph of their own. */
    private static boolean[] firsts(GlyphVector vector, int length) {
        boolean[] first = new boolean[length];
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            first[vector.getGlyphCharIndex(i)] = true;
        }
        return first;
    }

    private static int end(boolean[] first, int at) {
        int end = at + 1;
        while (end < first.length && !first[end]) {
            end++;
        }
        return end;
    }

    private static String visible(String letters) {
        StringBuilder out = new StringBuilder();
        letters.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
