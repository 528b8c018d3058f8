/** Reads PDF files: what is drawn on their pages, and what they say of themselves. Nothing in them is executed. */
@NullMarked
package sanad.read.pdf;

import org.jspecify.annotations.NullMarked;
