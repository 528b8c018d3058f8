package sanad.timeline.draw;

import java.util.Optional;
import java.util.Set;
import sanad.timeline.find.Query;

/**
 * What the reader is doing with the wall.
 *
 * @param chosen the chosen event
 * @param hovered the event under the pointer
 * @param query what is looked for, whose words are marked
 * @param hits the ids of the events that were found
 */
public record Look(Optional<String> chosen, Optional<String> hovered, Query query, Set<String> hits) {
    /** Nothing: the look of a picture. */
    public static final Look NONE = new Look(Optional.empty(), Optional.empty(), Query.NONE, Set.of());
}
