/** Which events are shown: choices by time, kind, actor, place, source and certainty, and how many each would leave. */
@NullMarked
package sanad.timeline.filter;

import org.jspecify.annotations.NullMarked;
