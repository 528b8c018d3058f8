/** The window: the only room that knows JavaFX. */
@NullMarked
package sanad.ui;

import org.jspecify.annotations.NullMarked;
