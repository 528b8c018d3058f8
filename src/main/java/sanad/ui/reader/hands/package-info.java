/** Mouse and keys on the text of a source: choosing passages, selecting words, copying. */
@NullMarked
package sanad.ui.reader.hands;

import org.jspecify.annotations.NullMarked;
