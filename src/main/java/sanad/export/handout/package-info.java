/** A chronicle as a handout for a class: a table to read, or one with blanks to fill in and the answers behind it. */
@NullMarked
package sanad.export.handout;

import org.jspecify.annotations.NullMarked;
