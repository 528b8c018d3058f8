/** From signs at their places on pages to lines, columns and paragraphs in the order in which people read them. */
@NullMarked
package sanad.read.pdf.layout;

import org.jspecify.annotations.NullMarked;
