package sanad.extract.time;

/**
 * Knows while reading on which words stand inside quotation marks; a line's end closes them. Each place may be asked for once
 * the places before it were, so that all of them together cost one reading of the text.
 */
final class Quotes {
    private static final String OPENING = "\u201C\u00AB\u2039";
    private static final String CLOSING = "\u201D\u00BB\u203A";

    private final String text;
    private int read;
    private boolean open;

    Quotes(String text) {
        this.text = text;
    }

    /** Whether a place is quoted. */
    boolean inside(int at) {
        for (; read < at; read++) {
            char sign = text.charAt(read);
            if (sign == '\n' || CLOSING.indexOf(sign) >= 0) {
                open = false;
            } else if (sign == '"') {
                open = !open;
            } else if (OPENING.indexOf(sign) >= 0) {
                open = true;
            }
        }
        return open;
    }
}
