package sanad.read.pdf.layout;

/** Tells whether a line goes on where the one before it ended, and how the two are put together. */
final class Joint {
    private static final String BULLETS = "\u2022\u25AA\u25CF\u25E6\u2023\u2043\u25A0\u25C6\u2756\u27A2\uF0B7*";
    private static final String STOPS = ".!?\u061F\u2026:\u061B";
    private static final String AFTER_STOPS = "\"\u201D\u00BB)]'\u2019";
    private static final char SOFT_HYPHEN = '\u00AD';

    private Joint() {}

    /** Whether the two are of one paragraph. */
    static boolean goesOn(Line before, Line line) {
        double larger = Math.max(before.size(), line.size());
        boolean other = larger > 1.12 * Math.min(before.size(), line.size())
                || before.bold() != line.bold()
                || before.rightToLeft() != line.rightToLeft() && letters(before) && letters(line)
                || bullet(line.words());
        // what would have fitted behind the line before was not meant to go on there
        boolean fits = before.room() > line.firstWord() + 0.6 * before.size();
        if (other || fits) {
            return false;
        }
        boolean standsIn = line.indent() > 0.8 * line.size() && before.indent() < 0.5 * before.size();
        if (before.column().number() != line.column().number()) {
            return !standsIn && !ends(before.words());
        }
        double gap = line.base() - before.base();
        return !standsIn && gap > 0 && gap <= 1.35 * line.column().leading();
    }

    /** What stands between the two, upon what is written already: a blank, or nothing where a word was cut. */
    static void join(StringBuilder text, String words) {
        int last = text.length() - 1;
        if (last < 1 || words.isEmpty()) {
            return;
        }
        char sign = text.charAt(last);
        boolean hyphen = sign == '-' || sign == '\u2010' || sign == SOFT_HYPHEN;
        if (!hyphen || !Character.isLetterOrDigit(text.charAt(last - 1))) {
            text.append(' ');
        } else if (sign == SOFT_HYPHEN
                || Character.isLetter(text.charAt(last - 1)) && Character.isLowerCase(words.charAt(0))) {
            text.setLength(last);
        }
    }

    private static boolean letters(Line line) {
        return line.words().chars().anyMatch(Character::isLetter);
    }

    private static boolean bullet(String words) {
        return words.length() > 1 && BULLETS.indexOf(words.charAt(0)) >= 0;
    }

    private static boolean ends(String words) {
        int last = words.length() - 1;
        while (last > 0 && AFTER_STOPS.indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && STOPS.indexOf(words.charAt(last)) >= 0;
    }
}
