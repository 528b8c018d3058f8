/** What a kind of file is to the reader: how it is known, what reading it gives, how much of it is taken in. */
@NullMarked
package sanad.read.format;

import org.jspecify.annotations.NullMarked;
