/** Words laid out one by one, so that wrapped Arabic is right and every stretch of them can be found again. */
@NullMarked
package sanad.ui.words;

import org.jspecify.annotations.NullMarked;
