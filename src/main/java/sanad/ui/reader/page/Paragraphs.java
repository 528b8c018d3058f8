package sanad.ui.reader.page;

import java.util.ArrayList;
import java.util.List;
import sanad.text.Span;
import sanad.ui.words.Direction;

/**
 * Cuts a document into paragraphs at its line ends (LF, CR, CRLF, U+0085, U+2028, U+2029); empty lines are left out,
 * every other character belongs to exactly one paragraph.
 *
 * <p>A line longer than {@value #LONGEST} is cut at a space into several, so that a text of one endless line can still
 * be scrolled through.
 */
final class Paragraphs {
    /** The longest paragraph in UTF-16 units, about two screens of text. */
    static final int LONGEST = 3000;

    private static final int LONGEST_HEADING = 90;
    private static final int SHORTEST_BODY = 120;

    private Paragraphs() {}

    /** The paragraphs of a text, in order. */
    static List<Paragraph> of(String text) {
        List<Span> lines = lines(text);
        List<Paragraph> paragraphs = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            int below = i + 1 < lines.size() ? lines.get(i + 1).length() : 0;
            paragraphs.add(new Paragraph(line, Direction.rightToLeft(text, line), heading(text, line, below)));
        }
        return paragraphs;
    }

    /** Which paragraph holds an offset: the last that starts at or before it; 0 where none does. */
    static int holding(List<Paragraph> paragraphs, int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsLine(text.charAt(i))) {
                cut(text, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static void cut(String text, int start, int end, List<Span> lines) {
        int from = start;
        while (end - from > LONGEST) {
            int to = from + LONGEST;
            while (to > from + LONGEST / 2 && !Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (!Character.isWhitespace(text.charAt(to - 1))) {
                to = from + LONGEST - (Character.isHighSurrogate(text.charAt(from + LONGEST - 1)) ? 1 : 0);
            }
            lines.add(new Span(from, to));
            from = to;
        }
        if (!text.substring(from, end).isBlank()) {
            lines.add(new Span(from, end));
        }
    }

    private static boolean heading(String text, Span line, int below) {
        return line.length() <= LONGEST_HEADING
                && below >= SHORTEST_BODY
                && Character.isLetter(lastLetter(text, line))
                && text.substring(line.start(), line.end()).codePoints().noneMatch(Character::isDigit);
    }

    /** The last letter of a line that is neither space nor closing mark. */
    private static int lastLetter(String text, Span line) {
        int i = line.end();
        while (i > line.start()) {
            int letter = text.codePointBefore(i);
            int type = Character.getType(letter);
            if (!Character.isWhitespace(letter)
                    && type != Character.FINAL_QUOTE_PUNCTUATION
                    && type != Character.INITIAL_QUOTE_PUNCTUATION
                    && letter != '"'
                    && type != Character.END_PUNCTUATION
                    && type != Character.FORMAT
                    && type != Character.NON_SPACING_MARK) {
                return letter;
            }
            i -= Character.charCount(letter);
        }
        return ' ';
    }
}
