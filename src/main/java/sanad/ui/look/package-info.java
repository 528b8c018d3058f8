/** How the window looks: fonts, colours, icons, and the cure for wrapped Arabic. */
@NullMarked
package sanad.ui.look;

import org.jspecify.annotations.NullMarked;
