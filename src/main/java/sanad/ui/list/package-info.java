/** The same events as a list: every fact of each in a row, for the keyboard, for screen readers, and for comparing. */
@NullMarked
package sanad.ui.list;

import org.jspecify.annotations.NullMarked;
