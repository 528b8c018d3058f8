/** What time words mean, and the days they come to: meaning first, dates only when there is something to stand on. */
@NullMarked
package sanad.time;

import org.jspecify.annotations.NullMarked;
