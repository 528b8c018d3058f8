/** The canvas of the wall. */
@NullMarked
package sanad.ui.wall.paint;

import org.jspecify.annotations.NullMarked;
