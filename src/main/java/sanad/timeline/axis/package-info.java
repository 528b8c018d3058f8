/** What the axis says: ticks and words of days, of folds, of steps, of a day zero, of a second calendar. */
@NullMarked
package sanad.timeline.axis;

import org.jspecify.annotations.NullMarked;
