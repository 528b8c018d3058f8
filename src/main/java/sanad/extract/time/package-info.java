/** Finds the expressions of time in a text and says what they mean; no date is needed for it. */
@NullMarked
package sanad.extract.time;

import org.jspecify.annotations.NullMarked;
