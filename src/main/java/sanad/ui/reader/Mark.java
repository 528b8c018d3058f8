package sanad.ui.reader;

import sanad.text.Span;

/**
 * Something to show on a stretch of a document.
 *
 * @param span where
 * @param look how
 */
record Mark(Span span, Look look) {
    /** How a stretch is marked, in the order of painting. */
    enum Look {
        /** Words that report another event, or this event elsewhere: underlined. */
        REPORTED,
        /** The passage in view: washed. */
        PASSAGE,
        /** Any expression of time: dotted underline. */
        TIME,
        /** The time words that the open event stands on: strong wash, underlined. */
        KEY_TIME
    }
}
