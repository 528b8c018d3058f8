/** Correcting what was found: the editor, the history of steps, and what can be done with events. */
@NullMarked
package sanad.ui.curation;

import org.jspecify.annotations.NullMarked;
