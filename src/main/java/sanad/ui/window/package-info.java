/** The window: its start, its frame, its actions and their keys. */
@NullMarked
package sanad.ui.window;

import org.jspecify.annotations.NullMarked;
