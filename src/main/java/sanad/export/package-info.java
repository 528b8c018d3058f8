/** The one door to every format; one writer a format, in rooms of their own. */
@NullMarked
package sanad.export;

import org.jspecify.annotations.NullMarked;
