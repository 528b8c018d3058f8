/** What is drawn, as data: shapes and words with their colours by role, the same for screen, PNG and SVG. */
@NullMarked
package sanad.timeline.mark;

import org.jspecify.annotations.NullMarked;
