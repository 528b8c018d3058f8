/** Sanad: from documents to a timeline on which every event opens the words it came from. */
@NullMarked
package sanad;

import org.jspecify.annotations.NullMarked;
