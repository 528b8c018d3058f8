/** Keys as people know them, whatever the keyboard's layout. */
@NullMarked
package sanad.ui.key;

import org.jspecify.annotations.NullMarked;
