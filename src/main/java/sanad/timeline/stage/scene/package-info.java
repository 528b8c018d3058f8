/** The pages of a scene: what happened, the words it stands on, how we know, and the keys. */
@NullMarked
package sanad.timeline.stage.scene;

import org.jspecify.annotations.NullMarked;
