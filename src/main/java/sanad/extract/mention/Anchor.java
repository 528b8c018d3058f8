package sanad.extract.mention;

import sanad.text.Span;

/**
 * The event that a time hangs on: in "nine months after Putin's reception of Kim" the time is "nine months after" and the
 * phrase "Putin's reception of Kim"; in "two days after the vote" they are "two days after" and "the vote". "Two days later" is
 * counted from what was told last, and has no phrase.
 *
 * @param time the expression of time, one of the document's
 * @param phrase the words for the other event; those of the time itself where it was told before
 */
public record Anchor(Span time, Span phrase) {
    /** Whether the time is counted from what was told last. */
    public boolean isTold() {
        return phrase.equals(time);
    }
}
