/** Presenting: the list of scenes, the stage before the room, and the sheet of notes before who presents. */
@NullMarked
package sanad.ui.present;

import org.jspecify.annotations.NullMarked;
