/** The lines of a page and what can be seen of each: its shape, its words, and the lines around it. */
@NullMarked
package sanad.extract.page.line;

import org.jspecify.annotations.NullMarked;
