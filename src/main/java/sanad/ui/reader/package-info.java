/** The open book: a document's own words, its passages and time words marked. */
@NullMarked
package sanad.ui.reader;

import org.jspecify.annotations.NullMarked;
