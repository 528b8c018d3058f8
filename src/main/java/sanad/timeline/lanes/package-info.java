/** Which lanes there are, and which events each of them holds: by kind, by actor, by place, by source, or one for all. */
@NullMarked
package sanad.timeline.lanes;

import org.jspecify.annotations.NullMarked;
