/** JSON in and out. */
@NullMarked
package sanad.store;

import org.jspecify.annotations.NullMarked;
