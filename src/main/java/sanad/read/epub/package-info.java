/** Books. */
@NullMarked
package sanad.read.epub;

import org.jspecify.annotations.NullMarked;
