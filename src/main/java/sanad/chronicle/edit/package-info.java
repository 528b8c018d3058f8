/** What people do to what was found: edits, what each changes, and the history that takes any of them back. */
@NullMarked
package sanad.chronicle.edit;

import org.jspecify.annotations.NullMarked;
