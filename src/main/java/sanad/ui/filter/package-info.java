/** The bar of views, lanes and filters, the chips that say what is hidden, and what is said where nothing is left. */
@NullMarked
package sanad.ui.filter;

import org.jspecify.annotations.NullMarked;
