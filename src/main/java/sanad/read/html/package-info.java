/** Saved web pages: their letters, what they say of themselves, and the article in them. */
@NullMarked
package sanad.read.html;

import org.jspecify.annotations.NullMarked;
