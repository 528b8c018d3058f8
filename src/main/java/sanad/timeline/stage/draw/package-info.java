/** What pages for a room are drawn with: letters, boxes, quotations, the axis and the signs on it. */
@NullMarked
package sanad.timeline.stage.draw;

import org.jspecify.annotations.NullMarked;
