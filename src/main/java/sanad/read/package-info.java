/** From bytes to documents; hostile or broken input stops here, with a reason a person can act on. */
@NullMarked
package sanad.read;

import org.jspecify.annotations.NullMarked;
