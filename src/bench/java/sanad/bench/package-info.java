/** How fast it is: one class a measure, run by {@code mvn -q -Pbench verify}, never part of the normal build. */
@NullMarked
package sanad.bench;

import org.jspecify.annotations.NullMarked;
