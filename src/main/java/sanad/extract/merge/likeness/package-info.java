/** How alike two dated mentions are, and how much each can carry. */
@NullMarked
package sanad.extract.merge.likeness;

import org.jspecify.annotations.NullMarked;
