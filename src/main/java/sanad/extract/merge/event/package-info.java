/** Makes an event of a cluster: its date, title, kind, importance, evidence and reasons. */
@NullMarked
package sanad.extract.merge.event;

import org.jspecify.annotations.NullMarked;
