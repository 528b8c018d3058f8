/** The one saffron line from the chosen event to the words it stands on. */
@NullMarked
package sanad.ui.thread;

import org.jspecify.annotations.NullMarked;
