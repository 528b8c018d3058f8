/** Tests of whole projects as JSON. */
@NullMarked
package sanad.store.project.exchange;

import org.jspecify.annotations.NullMarked;
