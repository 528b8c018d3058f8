package sanad.read.pdf.layout;

/**
 * Brackets in words that run to the left. Some files name the bracket that is drawn, others the one that is read, its
 * mirror: which of the two is found out by how they stand beside words in the whole file.
 */
final class Brackets {
    private static final String OPENING = "([{<\u00AB\u2039";
    private static final String CLOSING = ")]}>\u00BB\u203A";

    /** Signs that no text has, one for each bracket. */
    private static final char HELD = '\uFDD0';

    private final int asDrawn;
    private final int asRead;

    private Brackets(int asDrawn, int asRead) {
        this.asDrawn = asDrawn;
        this.asRead = asRead;
    }

    static boolean opens(String signs) {
        return signs.length() == 1 && OPENING.contains(signs);
    }

    static boolean closes(String signs) {
        return signs.length() == 1 && CLOSING.contains(signs);
    }

    /** A bracket as a sign of which it is not known yet which way it looks; other signs as they are. */
    static String held(String signs) {
        int open = signs.length() == 1 ? OPENING.indexOf(signs.charAt(0)) : -1;
        int close = signs.length() == 1 ? CLOSING.indexOf(signs.charAt(0)) : -1;
        return open >= 0
                ? String.valueOf((char) (HELD + open))
                : close >= 0 ? String.valueOf((char) (HELD + OPENING.length() + close)) : signs;
    }

    /** Nothing seen yet. */
    static Brackets none() {
        return new Brackets(0, 0);
    }

    /** What these words tell besides. */
    Brackets and(String words) {
        int drawn = asDrawn;
        int read = asRead;
        for (int i = 0; i < words.length(); i++) {
            int which = which(words.charAt(i));
            if (which < 0) {
                continue;
            }
            boolean before = i > 0 && Character.isLetterOrDigit(words.charAt(i - 1));
            boolean after = i + 1 < words.length() && Character.isLetterOrDigit(words.charAt(i + 1));
            if (before != after) {
                boolean opening = which < OPENING.length();
                if (opening == after) {
                    read++;
                } else {
                    drawn++;
                }
            }
        }
        return new Brackets(drawn, read);
    }

    /** The words with their brackets as they are read. */
    String in(String words) {
        if (words.chars().noneMatch(c -> which((char) c) >= 0)) {
            return words;
        }
        StringBuilder out = new StringBuilder(words);
        boolean turn = asDrawn >= asRead;
        for (int i = 0; i < out.length(); i++) {
            int which = which(out.charAt(i));
            if (which >= 0) {
                int kind = which % OPENING.length();
                boolean opening = which < OPENING.length() != turn;
                out.setCharAt(i, (opening ? OPENING : CLOSING).charAt(kind));
            }
        }
        return out.toString();
    }

    private static int which(char sign) {
        return sign >= HELD && sign < HELD + 2 * OPENING.length() ? sign - HELD : -1;
    }
}
