/** The field in which one searches as one types, and the way from hit to hit. */
@NullMarked
package sanad.ui.search;

import org.jspecify.annotations.NullMarked;
