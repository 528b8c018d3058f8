package sanad.timeline.draw;

import java.util.Optional;

/**
 * What the reader is doing with the wall.
 *
 * @param chosen the chosen event
 * @param hovered the event under the pointer
 */
public record Look(Optional<String> chosen, Optional<String> hovered) {
    /** Nothing: the look of a picture. */
    public static final Look NONE = new Look(Optional.empty(), Optional.empty());
}
