/** The wall: the timeline on its canvas, the axis under it and the overview strip. */
@NullMarked
package sanad.ui.wall;

import org.jspecify.annotations.NullMarked;
