/** Search as one types: which events hold the words, however they are spelled, and which letters to mark. */
@NullMarked
package sanad.timeline.find;

import org.jspecify.annotations.NullMarked;
