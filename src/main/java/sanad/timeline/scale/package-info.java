/** Days and pixels: the view, the scale and the ticks. */
@NullMarked
package sanad.timeline.scale;

import org.jspecify.annotations.NullMarked;
