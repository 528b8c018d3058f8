/** The note that says why: one event, or one document, with the chain of reasons for its date. */
@NullMarked
package sanad.ui.card;

import org.jspecify.annotations.NullMarked;
