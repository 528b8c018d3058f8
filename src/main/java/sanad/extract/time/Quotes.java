package sanad.extract.time;

import sanad.text.Sentence;
import sanad.text.Span;

/** Knows while reading on which words stand inside quotation marks; a line's end closes them. */
final class Quotes {
    private static final String OPENING = "\u201C\u00AB\u2039";
    private static final String CLOSING = "\u201D\u00BB\u203A";

    private final String text;
    private int read;
    private boolean open;
    private Span sentence = new Span(0, 0);

    Quotes(String text) {
        this.text = text;
    }

    void enter(Sentence next) {
        open = isOpen(read, next.span().start(), open);
        read = next.span().start();
        sentence = next.span();
    }

    void leave(Sentence done) {
        open = isOpen(read, done.span().end(), open);
        read = done.span().end();
    }

    /** Whether a place of the sentence entered is quoted. */
    boolean inside(int at) {
        return isOpen(sentence.start(), at, open);
    }

    private boolean isOpen(int from, int to, boolean before) {
        boolean now = before;
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                now = false;
            } else if (sign == '"') {
                now = !now;
            } else if (OPENING.indexOf(sign) >= 0) {
                now = true;
            } else if (CLOSING.indexOf(sign) >= 0) {
                now = false;
            }
        }
        return now;
    }
}
