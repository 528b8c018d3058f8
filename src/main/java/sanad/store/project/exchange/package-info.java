/** A whole project as one JSON file, out and in. */
@NullMarked
package sanad.store.project.exchange;

import org.jspecify.annotations.NullMarked;
