/** Plain text and Markdown, in whatever encoding they were written. */
@NullMarked
package sanad.read.plain;

import org.jspecify.annotations.NullMarked;
