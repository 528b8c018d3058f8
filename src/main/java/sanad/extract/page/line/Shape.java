package sanad.extract.page.line;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a line looks like, whatever its words mean. */
final class Shape {
    private static final Trait[] LENGTHS = {
        Trait.WORDS_1, Trait.WORDS_2, Trait.WORDS_4, Trait.WORDS_8, Trait.WORDS_14, Trait.WORDS_24
    };
    private static final int[] LIMITS = {1, 2, 4, 8, 14, 24};
    private static final int FEW_BESIDE_DATE = 6;
    private static final String OPENING = "\"\u201C\u2018'\u00AB\u2039";
    private static final String CLOSING = "\"\u201D\u2019'\u00BB\u203A";
    private static final String BULLETS = "\u2022-*\u00B7\u25AA\u25CF\u25A0\u2013\u2014";
    private static final String ARROWS = ">\u203A\u2192\u2190\u25B8\u25C2\u25BA\u2039<";
    private static final int TELEPHONE_DIGITS = 7;

    private Shape() {}

    static Set<Trait> of(Line line) {
        Set<Trait> traits = EnumSet.of(Trait.LINE, length(line.size()));
        String text = line.text();
        letters(line, traits);
        ends(line, traits);
        begins(line, traits);
        signs(line, traits);
        dates(line, traits);
        add(traits, Trait.PROSE, line.isProse());
        add(traits, Trait.LONG_PROSE, line.isProse() && line.size() >= LIMITS[4]);
        add(traits, Trait.SPEAKER, isSpeaker(text, line.size()));
        add(traits, Trait.DASH_EARLY, hasDashEarly(text));
        return traits;
    }

    private static Trait length(int words) {
        for (int i = 0; i < LIMITS.length; i++) {
            if (words <= LIMITS[i]) {
                return LENGTHS[i];
            }
        }
        return Trait.WORDS_MORE;
    }

    static void add(Set<Trait> traits, Trait trait, boolean seen) {
        if (seen) {
            traits.add(trait);
        }
    }

    private static void letters(Line line, Set<Trait> traits) {
        int capitals = 0;
        int small = 0;
        int large = 0;
        int whole = 0;
        for (String word : line.text().split("[\\s/|]+")) {
            int at = 0;
            while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
                at++;
            }
            String letters = word.substring(at);
            if (!letters.isEmpty() && Character.isUpperCase(letters.charAt(0))) {
                capitals++;
                large += letters.length() >= LIMITS[2] ? 1 : 0;
                whole += letters.length() > 1 && letters.chars().noneMatch(Character::isLowerCase) ? 1 : 0;
            } else if (!letters.isEmpty() && Character.isLowerCase(letters.charAt(0))) {
                small++;
                large -= letters.length() > LIMITS[2] ? LIMITS[3] : 0;
            }
        }
        boolean latin = capitals + small > line.size() / 2;
        add(traits, Trait.CAPITALS, latin && whole > 0 && whole >= capitals + small - 1);
        add(traits, Trait.TITLE_CASE, latin && line.size() > 2 && large > 1);
        add(traits, Trait.RUNNING_CASE, latin && line.size() > LIMITS[2] && small > capitals);
        boolean plain = line.text().chars().noneMatch(c -> Character.isDigit(c) || ":|()\"/#&".indexOf(c) >= 0);
        add(
                traits,
                Trait.NAME_CASE,
                latin
                        && plain
                        && small == 0
                        && line.size() > 1
                        && line.size() <= LIMITS[2]
                        && !line.endsLikeSentence());
        add(traits, Trait.SMALL_LETTER, Character.isLowerCase(line.text().charAt(0)));
    }

    private static void ends(Line line, Set<Trait> traits) {
        String text = line.text();
        int end = text.length();
        while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = text.charAt(end - 1);
        boolean dots = text.endsWith("..") || last == '\u2026';
        add(traits, Trait.DOTS, dots);
        add(traits, Trait.STOP, !dots && ".!\u06D4\u3002".indexOf(last) >= 0);
        add(traits, Trait.QUESTION, "?\u061F".indexOf(last) >= 0);
        add(traits, Trait.COLON, last == ':');
        boolean opens = OPENING.indexOf(text.charAt(0)) >= 0;
        add(traits, Trait.QUOTED, opens && end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0);
        int bracket = text.lastIndexOf('(');
        boolean closes = last == ')' || last == ']' || text.endsWith(").");
        add(traits, Trait.BRACKETED, bracket == 0 && closes);
        add(traits, Trait.BRACKET_AT_END, closes && bracket > 0);
        add(traits, Trait.FIGURES_AT_END, Character.isDigit(last) && line.size() > 2);
    }

    private static void begins(Line line, Set<Trait> traits) {
        String text = line.text();
        boolean bullet = BULLETS.indexOf(text.charAt(0)) >= 0;
        add(traits, Trait.BULLET, bullet);
        add(traits, Trait.HASH, text.charAt(0) == '#' || text.indexOf(" #") >= 0);
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean item = digits > 0
                && digits < FEW_BESIDE_DATE / 2
                && digits < text.length() - 1
                && ".-) \u2013".indexOf(text.charAt(digits)) >= 0
                && line.size() > 1
                && !Character.isDigit(text.charAt(digits + 1));
        add(traits, Trait.ITEM, item);
    }

    private static void signs(Line line, Set<Trait> traits) {
        String text = line.text();
        add(traits, Trait.MENU, line.isMenu());
        add(traits, Trait.ONE_BAR, text.chars().filter(c -> c == '|').count() == 1);
        add(traits, Trait.GAPS, text.contains("  "));
        add(traits, Trait.STROKES, text.indexOf('/') >= 0);
        add(traits, Trait.ARROWS, text.chars().anyMatch(c -> ARROWS.indexOf(c) >= 0));
        add(traits, Trait.ADDRESS, line.isAddress() || text.contains("://") || text.contains("www."));
        add(traits, Trait.MAIL, text.indexOf('@') > 0);
        add(
                traits,
                Trait.COPYRIGHT,
                text.indexOf('\u00A9') >= 0 || text.contains("(c)") || text.indexOf('\u2122') >= 0);
        long figures = line.words().stream().filter(Line::isNumber).count();
        add(traits, Trait.FIGURES_ONLY, figures == line.size());
        add(
                traits,
                Trait.COUNTER,
                figures == 2 && line.size() <= LIMITS[2] && line.besides() < 0 && text.indexOf(':') < 0);
        add(traits, Trait.FIGURES_MOST, figures > 0 && figures < line.size() && line.size() - figures <= 2);
        add(traits, Trait.TELEPHONE, isTelephone(text));
    }

    private static boolean isTelephone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            digits = Character.isDigit(sign) ? digits + 1 : " -+()".indexOf(sign) >= 0 ? digits : 0;
            if (digits > TELEPHONE_DIGITS) {
                return text.indexOf('/') < 0;
            }
        }
        return false;
    }

    private static void dates(Line line, Set<Trait> traits) {
        int besides = line.besides();
        long figures = line.words().stream().filter(Line::isNumber).count();
        add(traits, Trait.DATE, besides >= 0);
        add(traits, Trait.DATE_ALONE, besides >= 0 && besides <= 1);
        add(traits, Trait.DATE_MOSTLY, besides > 1 && besides <= FEW_BESIDE_DATE || besides > 0 && besides <= figures);
        add(traits, Trait.YEAR, line.hasYear());
        add(traits, Trait.YEAR_ALONE, line.isYearAlone());
        add(traits, Trait.YEAR_ROW, line.isDateRow());
        int clock = clock(line.text());
        add(traits, Trait.CLOCK, clock >= 0);
        add(traits, Trait.CLOCK_ROW, clock == 0 && line.size() >= LIMITS[2]);
    }

    /** Where "12:31" or the like begins; -1 where the line has none. */
    private static int clock(String text) {
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            if (at > 0
                    && at + 2 < text.length()
                    && Character.isDigit(text.charAt(at - 1))
                    && Character.isDigit(text.charAt(at + 1))
                    && Character.isDigit(text.charAt(at + 2))) {
                return at > 1 && Character.isDigit(text.charAt(at - 2)) ? at - 2 : at - 1;
            }
        }
        return -1;
    }

    private static boolean isSpeaker(String text, int words) {
        int colon = text.indexOf(": ");
        if (colon < 1 || words < LIMITS[2]) {
            return false;
        }
        List<String> before = List.of(text.substring(0, colon).split("\\s+"));
        return before.size() <= FEW_BESIDE_DATE && before.size() * 2 < words;
    }

    private static boolean hasDashEarly(String text) {
        int words = 0;
        for (int i = 1; i + 1 < text.length() && words < LIMITS[4]; i++) {
            char sign = text.charAt(i);
            words += sign == ' ' ? 1 : 0;
            if ("-\u2013\u2014".indexOf(sign) >= 0 && text.charAt(i - 1) == ' ' && words > 0) {
                return text.length() - i > i && text.length() > 80;
            }
        }
        return false;
    }
}
