/** XML that strangers wrote: the one way in which it is read, with nothing of it that could do harm. */
@NullMarked
package sanad.read.xml;

import org.jspecify.annotations.NullMarked;
