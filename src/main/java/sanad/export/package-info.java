/** One writer a format; pictures are painted from the same marks as the screen. */
@NullMarked
package sanad.export;

import org.jspecify.annotations.NullMarked;
