/** The list of documents, each with its date and how that is known. */
@NullMarked
package sanad.ui.documents;

import org.jspecify.annotations.NullMarked;
