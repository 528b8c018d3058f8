/** Pointer, wheel, fingers, keys and brush on the wall. */
@NullMarked
package sanad.ui.wall.hands;

import org.jspecify.annotations.NullMarked;
