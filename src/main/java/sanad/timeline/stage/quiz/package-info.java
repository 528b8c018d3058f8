/** The pages of a quiz, and its sheet for print. */
@NullMarked
package sanad.timeline.stage.quiz;

import org.jspecify.annotations.NullMarked;
