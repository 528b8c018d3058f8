package sanad.extract.page.line;

import java.util.ArrayList;
import java.util.List;
import sanad.text.Document;
import sanad.text.Sentence;
import sanad.text.Span;
import sanad.text.Token;
import sanad.text.Tokenized;

/**
 * A line of a page as its reader sees it.
 *
 * @param span without the blanks around it
 * @param words its folded words and numbers
 * @param text as it stands
 * @param gapBefore whether a blank line stands before it
 * @param languages those of its first sentence
 * @param besides how many of its words stand outside a whole date; -1 where it has none
 */
public record Line(Span span, List<String> words, String text, boolean gapBefore, String languages, int besides) {
    /** Copies the words. */
    public Line {
        words = List.copyOf(words);
    }

    private static final String SEPARATORS = "|\u00B7\u2022\u2630";

    /** They lead on from item to item, unless they close a quotation. */
    private static final String ARROWS = "\u00BB\u203A";

    private static final String QUOTES = "\u00AB\u2039";
    private static final String STOPS = ".!?\u061F\u2026:\u061B\"\u201D\u00BB";
    private static final int PROSE = 14;
    private static final int SHORT_PROSE = 5;

    /** The lines of a document that hold words; {@code dates} are where whole dates stand, in text order. */
    public static List<Line> of(Tokenized tokens, List<Span> dates) {
        Document document = tokens.document();
        List<Line> lines = new ArrayList<>();
        int at = 0;
        String text = document.text();
        int sentence = 0;
        int blank = 0;
        int date = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            List<String> words = new ArrayList<>();
            String languages = "";
            int inDates = 0;
            while (sentence < tokens.sentences().size()
                    && tokens.sentences().get(sentence).span().start() < end) {
                Sentence one = tokens.sentences().get(sentence++);
                languages = words.isEmpty() ? one.languages() : languages;
                for (Token token : one.tokens()) {
                    if (token.isWord() || token.isNumber()) {
                        words.add(token.folded());
                        while (date < dates.size()
                                && dates.get(date).end() <= token.span().start()) {
                            date++;
                        }
                        inDates += date < dates.size() && dates.get(date).contains(token.span()) ? 1 : 0;
                    }
                }
            }
            String line = text.substring(at, end);
            if (words.isEmpty()) {
                blank++;
            } else {
                int start = at + line.length() - line.stripLeading().length();
                lines.add(new Line(
                        new Span(start, start + line.strip().length()),
                        List.copyOf(words),
                        line.strip(),
                        blank > 0,
                        languages,
                        inDates == 0 ? -1 : words.size() - inDates));
                blank = 0;
            }
            at = end + 1;
        }
        return Wrapping.joined(lines);
    }

    /** The words that give menus and the like away in its languages. */
    PageWords page() {
        return PageWords.of(languages);
    }

    /** The line with or without a blank line over it. */
    public Line withGap(boolean gap) {
        return new Line(span, words, text, gap, languages, besides);
    }

    int size() {
        return words.size();
    }

    /** Whether it reads as sentences. */
    boolean isProse() {
        return !isMenu() && (size() >= PROSE || size() >= SHORT_PROSE && endsLikeSentence());
    }

    boolean endsLikeSentence() {
        return STOPS.indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith("..");
    }

    /** Whether it strings short items together. */
    boolean isMenu() {
        long separators = count(SEPARATORS) + Math.max(0, count(ARROWS) - count(QUOTES));
        int wide = wideGaps();
        long runs = separators + wide;
        return runs > 0 && size() <= 6 * (runs + 1) && !endsWithStop() || startsWithBullet() && size() <= 4;
    }

    private long count(String signs) {
        return text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    private boolean endsWithStop() {
        return text.endsWith(".");
    }

    private boolean startsWithBullet() {
        return "\u2022-*\u00B7".indexOf(text.charAt(0)) >= 0;
    }

    private int wideGaps() {
        int gaps = 0;
        for (int at = text.indexOf("   "); at >= 0; at = text.indexOf("   ", at)) {
            gaps++;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return gaps;
    }

    /** Whether it holds a year of four digits. */
    boolean hasYear() {
        return words.stream().anyMatch(Line::isYear);
    }

    /** Whether it begins with a year and goes on, as a row of a table of dates. */
    boolean isDateRow() {
        return size() >= 3
                && isYear(words.get(0))
                && size() <= PROSE
                && !Character.isDigit(words.get(1).charAt(0));
    }

    /** Whether it is a year and nothing else. */
    boolean isYearAlone() {
        return size() == 1 && isYear(words.get(0));
    }

    /** Whether it is an address on the web, a telephone number or the like. */
    boolean isAddress() {
        return text.contains("://") && size() <= 20 || size() <= 5 && hasDomain();
    }

    private boolean hasDomain() {
        for (int at = text.indexOf('.'); at > 0 && at < text.length() - 2; at = text.indexOf('.', at + 1)) {
            if (isSmallLatin(text.charAt(at - 1))
                    && isSmallLatin(text.charAt(at + 1))
                    && isSmallLatin(text.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmallLatin(char sign) {
        return sign >= 'a' && sign <= 'z';
    }

    /** Whether a word is written in digits. */
    static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("1") || word.startsWith("20"))
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
