/** Opening files and folders: choosing, dropping, reading in the background, and what became of each file. */
@NullMarked
package sanad.ui.opening;

import org.jspecify.annotations.NullMarked;
