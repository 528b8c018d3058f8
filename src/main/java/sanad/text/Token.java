package sanad.text;

/**
 * A word, a number or a mark of a document. What it was folded from stays in the document: {@link Document#words(Span)}.
 *
 * <p>Letters and digits that touch are tokens that touch: "2023m" is 2023 and m. Two tokens touch where nothing that can be
 * seen stands between them.
 *
 * @param span where it stands
 * @param from where it begins with the invisible signs before it, direction marks for one
 * @param folded its spelling for comparing: no diacritics, one alef, western digits, small Latin letters
 * @param shape what it is made of
 */
public record Token(Span span, int from, String folded, Shape shape) {
    /** Whether it is a word, capitalised or not. */
    public boolean isWord() {
        return shape == Shape.WORD || shape == Shape.CAPITALISED;
    }

    /** Whether it is a run of digits. */
    public boolean isNumber() {
        return shape == Shape.NUMBER;
    }

    /** Whether it is that mark. */
    public boolean isMark(char mark) {
        return shape == Shape.MARK && folded.length() == 1 && folded.charAt(0) == mark;
    }

    /** Whether the next one follows without anything between. */
    public boolean touches(Token next) {
        return span.end() == next.from;
    }
}
