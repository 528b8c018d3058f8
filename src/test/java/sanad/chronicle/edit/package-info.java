/** Tests of what people do to what was found. */
@NullMarked
package sanad.chronicle.edit;

import org.jspecify.annotations.NullMarked;
