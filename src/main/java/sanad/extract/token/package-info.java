/** Sentences and tokens as the language packs cut and fold them. */
@NullMarked
package sanad.extract.token;

import org.jspecify.annotations.NullMarked;
