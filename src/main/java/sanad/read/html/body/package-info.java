/** Tells the article on a web page from what stands around it, by the page's own parts. */
@NullMarked
package sanad.read.html.body;

import org.jspecify.annotations.NullMarked;
