/** What files of office programs have in common: XML in a ZIP whose bytes hang on no clock. */
@NullMarked
package sanad.export.office;

import org.jspecify.annotations.NullMarked;
