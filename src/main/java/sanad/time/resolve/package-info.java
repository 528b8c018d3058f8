/** A meaning and something to stand on become days, step by step. */
@NullMarked
package sanad.time.resolve;

import org.jspecify.annotations.NullMarked;
