/** How well a chronicle agrees with a gold one, measured as the gold stories' format defines its scores. */
@NullMarked
package sanad.accuracy;

import org.jspecify.annotations.NullMarked;
