/** Messages, and pages that were saved as messages. */
@NullMarked
package sanad.read.mail;

import org.jspecify.annotations.NullMarked;
