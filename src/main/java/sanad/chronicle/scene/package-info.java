/** A chronicle told in scenes: what is shown one after another, what is proposed for it, and what is asked about it. */
@NullMarked
package sanad.chronicle.scene;

import org.jspecify.annotations.NullMarked;
