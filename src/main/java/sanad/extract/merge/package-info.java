/** Merging: mentions of one event across documents become one event with all its passages. */
@NullMarked
package sanad.extract.merge;

import org.jspecify.annotations.NullMarked;
