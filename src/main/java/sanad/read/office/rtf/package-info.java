/** Rich text, with the letters of old code pages. */
@NullMarked
package sanad.read.office.rtf;

import org.jspecify.annotations.NullMarked;
