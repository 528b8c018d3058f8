/** What a laid-out view consists of: its frame and measures, glyphs, labels, counts and lanes, each in its place. */
@NullMarked
package sanad.timeline.place;

import org.jspecify.annotations.NullMarked;
