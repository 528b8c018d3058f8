/** Headlines: what an event is called, cut from the words that tell of it. */
@NullMarked
package sanad.extract.mention.headline;

import org.jspecify.annotations.NullMarked;
