/** What the wall shows, reckoned out: what lies where in the present view, and what is said of it. */
@NullMarked
package sanad.ui.wall.board;

import org.jspecify.annotations.NullMarked;
