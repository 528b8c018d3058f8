/** Invisible nodes over what is painted, for keyboard focus and screen readers. */
@NullMarked
package sanad.ui.wall.ears;

import org.jspecify.annotations.NullMarked;
