/** From documents to a chronicle, stage by stage, one class a stage. */
@NullMarked
package sanad.extract;

import org.jspecify.annotations.NullMarked;
