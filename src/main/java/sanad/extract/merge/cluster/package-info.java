/** Gathers the mentions of one event, and no others, into one cluster. */
@NullMarked
package sanad.extract.merge.cluster;

import org.jspecify.annotations.NullMarked;
