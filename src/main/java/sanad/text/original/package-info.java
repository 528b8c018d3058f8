/** What a file says of itself beside its words, and how far that is to be trusted. */
@NullMarked
package sanad.text.original;

import org.jspecify.annotations.NullMarked;
