/** Finding words in the document that lies open. */
@NullMarked
package sanad.ui.reader.find;

import org.jspecify.annotations.NullMarked;
