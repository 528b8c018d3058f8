package sanad.ui.reader.page;

import sanad.text.Span;

/**
 * Something to show on a stretch of a document.
 *
 * @param span where
 * @param look how
 */
public record Mark(Span span, Look look) {
    /** How a stretch is marked, in the order of painting. */
    public enum Look {
        /** Words that report another event, or this event elsewhere: underlined. */
        REPORTED,
        /** The passage in view: washed. */
        PASSAGE,
        /** Any expression of time: dotted underline. */
        TIME,
        /** The time words that the open event stands on: strong wash, underlined. */
        KEY_TIME,
        /** Words that were looked for. */
        FOUND,
        /** Those of them that one stands at. */
        FOUND_HERE
    }
}
