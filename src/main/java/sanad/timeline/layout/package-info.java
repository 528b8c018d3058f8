/** Decides where everything stands: lanes, rows, labels that never overlap, and counts of what has no room. */
@NullMarked
package sanad.timeline.layout;

import org.jspecify.annotations.NullMarked;
