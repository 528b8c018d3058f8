package sanad.export.reason;

import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Span;

/** Words of a source as a line of a chain can hold them. */
final class Quotation {
    /** How many code units around the lit words a line can hold. */
    private static final int ROOM = 72;

    private Quotation() {}

    /**
     * Quotes a passage, in the given marks.
     *
     * @param document whose text it is
     * @param shown the words to show
     * @param lit the words to light, inside the shown ones or overlapping them; an empty span lights none
     */
    static Said.Quote of(Document document, Span shown, Span lit, String open, String close) {
        int from = Math.max(shown.start(), Math.min(lit.start(), shown.end()));
        int to = Math.max(from, Math.min(lit.end(), shown.end()));
        int spare = Math.max(0, ROOM - (to - from));
        int start =
                from - shown.start() <= spare / 2 ? shown.start() : wordStart(document.text(), from - spare / 2, from);
        int left = spare - (from - start);
        int end = shown.end() - to <= left ? shown.end() : wordEnd(document.text(), to, to + left);
        StringBuilder text = new StringBuilder(open);
        if (start > shown.start()) {
            text.append('…');
        }
        append(text, document.text(), start, from);
        int litStart = text.length();
        append(text, document.text(), from, to);
        int litEnd = text.length();
        append(text, document.text(), to, end);
        if (end < shown.end()) {
            text.append('…');
        }
        text.append(close);
        Span lamp = litStart < litEnd ? new Span(litStart, litEnd) : new Span(0, 0);
        return new Said.Quote(text.toString(), lamp, new Passage(document.id(), shown));
    }

    private static int wordStart(String text, int from, int limit) {
        int at = Math.max(0, from);
        while (at < limit && at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int limit, int to) {
        int at = Math.min(text.length(), to);
        while (at > limit && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static void append(StringBuilder out, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
    }
}
