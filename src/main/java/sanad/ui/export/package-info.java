/** Saving the timeline as a picture: what, how large, in which colours, and where. */
@NullMarked
package sanad.ui.export;

import org.jspecify.annotations.NullMarked;
