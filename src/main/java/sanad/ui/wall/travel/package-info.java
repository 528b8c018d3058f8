/** Moving through time: the steps, the way back, the glide from view to view. */
@NullMarked
package sanad.ui.wall.travel;

import org.jspecify.annotations.NullMarked;
