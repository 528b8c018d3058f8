/** Language packs, read from {@code data/lang}: lexicons, rules, folding, cues and the interface's own words. */
@NullMarked
package sanad.language;

import org.jspecify.annotations.NullMarked;
