package sanad.read.office.rtf;

/**
 * Parts rich text into its signs: braces, control words with their numbers, bytes.
 *
 * <p>Source: Rich Text Format specification 1.9.1, contents of an RTF file.
 */
final class RtfScanner {
    /** What comes next. */
    enum Sign {
        /** A group opens. */
        OPEN,
        /** A group closes. */
        CLOSE,
        /** A control word. */
        WORD,
        /** A control symbol, such as the star. */
        SYMBOL,
        /** A byte of the text. */
        BYTE,
        /** There is no more. */
        END
    }

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private boolean numbered;
    private int number;

    RtfScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes on to the next sign. */
    Sign next() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            if (c == '{') {
                return Sign.OPEN;
            }
            if (c == '}') {
                return Sign.CLOSE;
            }
            if (c == '\\') {
                return control();
            }
            if (c != '\r' && c != '\n' && c != 0) {
                number = c;
                return Sign.BYTE;
            }
        }
        return Sign.END;
    }

    /** The control word. */
    String word() {
        return word;
    }

    /** The control symbol, or the byte. */
    int value() {
        return number;
    }

    /** The number behind the control word. */
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /** Whether the property that the control word names is put on. */
    boolean on() {
        return !numbered || number != 0;
    }

    private Sign control() {
        if (at >= bytes.length) {
            return Sign.END;
        }
        int c = bytes[at] & 0xFF;
        if (!isLetter(c)) {
            at++;
            number = c;
            return c == '\'' ? hex() : Sign.SYMBOL;
        }
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        readNumber();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, number(0)));
        }
        return Sign.WORD;
    }

    private void readNumber() {
        boolean minus = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        at += minus ? 1 : 0;
        int start = at;
        number = 0;
        while (at < bytes.length && at - start < LONGEST_NUMBER && isDigit(bytes[at])) {
            number = number * 10 + bytes[at++] - '0';
        }
        numbered = at > start;
        number = minus ? -number : number;
    }

    private Sign hex() {
        if (at + 1 < bytes.length) {
            int high = Character.digit(bytes[at], 16);
            int low = Character.digit(bytes[at + 1], 16);
            if (high >= 0 && low >= 0) {
                at += 2;
                number = high * 16 + low;
                return Sign.BYTE;
            }
        }
        return Sign.SYMBOL;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
