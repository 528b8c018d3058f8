package sanad.extract.mention;

import java.util.BitSet;

/** Which signs of a text stand inside quotation marks; a quotation ends with its paragraph at the latest. */
final class Quotations {
    private static final String OPENING = "\u201C\u00AB\u201E\u2039";
    private static final String CLOSING = "\u201D\u00BB\u203A";
    private static final int LONGEST = 600;

    private final BitSet quoted = new BitSet();

    Quotations(String text) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                open = -1;
            } else if (open >= 0 && (CLOSING.indexOf(sign) >= 0 || sign == '"')) {
                if (i - open <= LONGEST) {
                    quoted.set(open, i);
                }
                open = -1;
            } else if (OPENING.indexOf(sign) >= 0 || sign == '"') {
                open = i;
            }
        }
    }

    boolean at(int offset) {
        return quoted.get(offset);
    }
}
