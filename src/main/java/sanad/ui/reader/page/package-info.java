/** A document as it lies open: its paragraphs, what is marked on them, and where each word stands. */
@NullMarked
package sanad.ui.reader.page;

import org.jspecify.annotations.NullMarked;
