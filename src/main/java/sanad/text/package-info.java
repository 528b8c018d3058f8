/** Documents and the places in them: every span points into a text that is never altered. */
@NullMarked
package sanad.text;

import org.jspecify.annotations.NullMarked;
