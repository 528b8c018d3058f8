/** The layout of a presentation: pages for a room, set anew from the same facts, with few words and large ones. */
@NullMarked
package sanad.timeline.stage;

import org.jspecify.annotations.NullMarked;
