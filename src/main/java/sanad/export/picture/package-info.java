/** The timeline as a picture: laid out for its sheet, and painted from the same marks as the screen. */
@NullMarked
package sanad.export.picture;

import org.jspecify.annotations.NullMarked;
