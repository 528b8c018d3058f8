/** Reasons put into words, in the reader's language, with the quotations as links. */
@NullMarked
package sanad.export.reason;

import org.jspecify.annotations.NullMarked;
