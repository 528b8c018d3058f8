/** Pages laid out for the sheet that they are printed or shown on: walls, legends, lists and sources in columns. */
@NullMarked
package sanad.export.picture.page;

import org.jspecify.annotations.NullMarked;
