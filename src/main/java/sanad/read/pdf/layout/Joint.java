package sanad.read.pdf.layout;

import java.util.List;

/** Tells whether a line goes on where the one before it ended, and how the two are put together. */
final class Joint {
    private static final String BULLETS = "\u2022\u25AA\u25CF\u25E6\u2023\u2043\u25A0\u25C6\u2756\u27A2\uF0B7*";
    private static final String STOPS = ".!?\u061F\u2026:\u061B";
    private static final String AFTER_STOPS = "\"\u201D\u00BB)]'\u2019";
    private static final char SOFT_HYPHEN = '\u00AD';

    /** What is left of a column behind a line that ends a paragraph in texts whose lines are of any length. */
    private static final double WIDE = 0.35;

    /** Where more lines than one in so many end early within sentences, lines are not filled. */
    private static final int SELDOM = 4;

    private final boolean filled;

    private Joint(boolean filled) {
        this.filled = filled;
    }

    /** Sees whether the lines of pages are filled with words, as nearly all programs do, or broken where somebody liked. */
    static Joint of(List<PageLines> pages) {
        int pairs = 0;
        int early = 0;
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                Line before = page.lines().get(i - 1);
                Line line = page.lines().get(i);
                if (near(before, line)) {
                    pairs++;
                    early += fits(before, line) && before.room() < wide(before) && !ends(before.words()) ? 1 : 0;
                }
            }
        }
        return new Joint(early * SELDOM <= pairs);
    }

    /** Whether the two are of one paragraph. */
    boolean goesOn(Line before, Line line) {
        double larger = Math.max(before.size(), line.size());
        boolean other = larger > 1.12 * Math.min(before.size(), line.size())
                || before.bold() != line.bold()
                || before.rightToLeft() != line.rightToLeft() && letters(before) && letters(line)
                || bullet(line.words());
        // what would have fitted behind the line before was not meant to go on there
        boolean fits = fits(before, line) && (filled || ends(before.words()) || before.room() > wide(before));
        if (other || fits) {
            return false;
        }
        boolean standsIn = line.indent() > 0.8 * line.size() && before.indent() < 0.5 * before.size();
        if (before.column().number() != line.column().number()) {
            // the next column, or page, begins higher up; what stands lower is something else
            boolean higher = line.base() < before.base() + 0.7 * line.size();
            return higher && !standsIn && !ends(before.words());
        }
        return !standsIn && near(before, line);
    }

    private static boolean near(Line before, Line line) {
        double gap = line.base() - before.base();
        boolean column = before.column().number() == line.column().number();
        return column && gap > 0 && gap <= 1.35 * line.column().leading();
    }

    private static boolean fits(Line before, Line line) {
        return before.room() > line.firstWord() + 0.6 * before.size();
    }

    private static double wide(Line line) {
        return WIDE * (line.column().right() - line.column().left());
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
