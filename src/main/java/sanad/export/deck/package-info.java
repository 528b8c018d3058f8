/** A chronicle as slides: shapes and words that a teacher can go on editing, with the passages in the notes. */
@NullMarked
package sanad.export.deck;

import org.jspecify.annotations.NullMarked;
