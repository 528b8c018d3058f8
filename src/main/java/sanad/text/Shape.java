package sanad.text;

/** What a token is made of. */
public enum Shape {
    /** Letters, whatever their script. */
    WORD,
    /** Letters of which the first is a capital. */
    CAPITALISED,
    /** Digits of any script; the folded form holds 0-9. */
    NUMBER,
    /** One mark of punctuation or another sign. */
    MARK
}
