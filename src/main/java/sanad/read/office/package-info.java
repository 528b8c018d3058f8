/** What word processors write: the lines of a document, gathered in the same way whatever program wrote it. */
@NullMarked
package sanad.read.office;

import org.jspecify.annotations.NullMarked;
