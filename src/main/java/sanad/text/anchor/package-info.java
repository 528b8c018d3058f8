/** Places that are found again in a text that has changed, or said to be lost. */
@NullMarked
package sanad.text.anchor;

import org.jspecify.annotations.NullMarked;
