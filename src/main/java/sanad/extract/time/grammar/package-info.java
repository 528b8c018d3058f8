/** The notation of {@code time-rules.txt}: lexicon, patterns, and what their places fill. */
@NullMarked
package sanad.extract.time.grammar;

import org.jspecify.annotations.NullMarked;
