/** From an arrangement to marks: glyphs, labels, lanes, axis, overview, legend. */
@NullMarked
package sanad.timeline.draw;

import org.jspecify.annotations.NullMarked;
