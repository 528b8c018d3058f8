/** Pure geometry and drawing marks of the timeline; no toolkit, no pixels. */
@NullMarked
package sanad.timeline;

import org.jspecify.annotations.NullMarked;
