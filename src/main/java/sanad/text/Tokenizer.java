package sanad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences and tokens in one pass; the text is not altered, only the tokens' comparing form is folded.
 *
 * <p>A line's end always ends a sentence (headlines, verse, lists). A full stop does not where a digit or a letter touches
 * it (2.5, example.org), after an abbreviation or after a single letter (J. Smith).
 *
 * <p>Example: "On 9.11.1989, it fell." is one sentence of ten tokens, the first "on" at 0-2.
 */
public final class Tokenizer {
    private final Spelling spelling;
    private final Set<String> abbreviations;

    /** How a token's letters are compared; {@code sanad.language} has the tables. */
    public interface Spelling {
        /** The comparing form of a stretch of the text; empty where nothing but invisible signs stands. */
        String fold(String text, int start, int end);

        /** Whether the sign belongs to the token around it and counts for nothing: tatweel, bidi marks, vowel signs. */
        boolean isSilent(char sign);
    }

    /**
     * Makes a tokenizer.
     *
     * @param spelling how letters are compared
     * @param abbreviations folded words after which a full stop ends no sentence
     */
    public Tokenizer(Spelling spelling, Set<String> abbreviations) {
        this.spelling = spelling;
        this.abbreviations = Set.copyOf(abbreviations);
    }

    /** The sentences of a document. */
    public Tokenized tokenize(Document document) {
        String text = document.text();
        List<Sentence> sentences = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        int at = 0;
        int from = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (isLineEnd(sign)) {
                close(open, sentences);
                from = ++at;
                continue;
            }
            if (spelling.isSilent(sign)) {
                at++;
                continue;
            }
            Glyph glyph = glyph(sign);
            if (glyph == Glyph.SPACE) {
                from = ++at;
                continue;
            }
            int end = glyph == Glyph.MARK ? markEnd(text, at) : runEnd(text, at, glyph);
            open.add(token(text, new Span(at, end), from, glyph));
            at = end;
            if (glyph == Glyph.MARK && endsSentence(text, sign, end, open)) {
                at = takeClosers(text, at, open);
                close(open, sentences);
            }
            from = at;
        }
        close(open, sentences);
        return new Tokenized(document, sentences);
    }

    private enum Glyph {
        LETTER,
        DIGIT,
        MARK,
        SPACE
    }

    private static Glyph glyph(char sign) {
        if (Character.isDigit(sign)) {
            return Glyph.DIGIT;
        }
        if (Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK) {
            return Glyph.LETTER;
        }
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)
                ? Glyph.SPACE
                : Glyph.MARK;
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r' || sign == '\u2028' || sign == '\u2029' || sign == '\f';
    }

    private static int markEnd(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    /**
     * The end of a run of letters or digits. Vowel signs and tatweel belong to it; direction marks only where it goes on behind
     * them.
     */
    private int runEnd(String text, int start, Glyph glyph) {
        int end = start + 1;
        for (int i = end; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (spelling.isSilent(sign)) {
                end = glyph(sign) == Glyph.LETTER ? i + 1 : end;
                continue;
            }
            if (glyph(sign) != glyph) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private Token token(String text, Span span, int from, Glyph glyph) {
        int start = span.start();
        int end = span.end();
        Shape shape = switch (glyph) {
            case DIGIT -> Shape.NUMBER;
            case LETTER -> Character.isUpperCase(text.charAt(start)) ? Shape.CAPITALISED : Shape.WORD;
            default -> Shape.MARK;
        };
        String folded = glyph == Glyph.MARK ? text.substring(start, end) : spelling.fold(text, start, end);
        return new Token(span, from, folded, shape);
    }

    private boolean endsSentence(String text, char sign, int next, List<Token> open) {
        return switch (sign) {
            case '!', '?', '\u061F', '\u2026', '\u06D4' -> true;
            case '.' -> endsWithStop(text, next, open);
            default -> false;
        };
    }

    private boolean endsWithStop(String text, int next, List<Token> open) {
        if (next < text.length() && Character.isLetterOrDigit(text.charAt(next))) {
            return false;
        }
        Token before = open.size() < 2 ? open.get(0) : open.get(open.size() - 2);
        boolean touching = before.touches(open.get(open.size() - 1));
        boolean initial = before.isWord() && before.folded().length() == 1;
        return !touching || !(initial || abbreviations.contains(before.folded()));
    }

    /** Closing marks and further stops that touch belong to the sentence they close. */
    private static int takeClosers(String text, int from, List<Token> open) {
        int at = from;
        while (at < text.length() && ".!?\u061F\u2026\"\u201D\u00BB)\u2019'".indexOf(text.charAt(at)) >= 0) {
            open.add(new Token(new Span(at, at + 1), at, text.substring(at, at + 1), Shape.MARK));
            at++;
        }
        return at;
    }

    private static void close(List<Token> open, List<Sentence> sentences) {
        if (!open.isEmpty()) {
            Span span = new Span(
                    open.get(0).span().start(), open.get(open.size() - 1).span().end());
            sentences.add(new Sentence(span, open));
            open.clear();
        }
    }
}
