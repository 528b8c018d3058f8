/** What lies over the wall for a while: the card of the event under the pointer, the list of the events that a count stands for. */
@NullMarked
package sanad.ui.wall.over;

import org.jspecify.annotations.NullMarked;
