package sanad.time.resolve;

import sanad.time.Direction;
import sanad.time.When;

/**
 * What a meaning can stand on.
 *
 * @param document when the document was published: a day, the days it must lie between, or {@link When#UNKNOWN}
 * @param narrative the date the telling has reached, or {@link When#UNKNOWN}
 * @param direction where tense and cue words look
 */
public record Ground(When document, When narrative, Direction direction) {
    /** Nothing to stand on. */
    public static final Ground NOTHING = new Ground(When.UNKNOWN, When.UNKNOWN, Direction.NONE);

    /** Only the document's date. */
    public static Ground published(When document) {
        return new Ground(document, When.UNKNOWN, Direction.NONE);
    }

    /** The same with another direction. */
    public Ground looking(Direction other) {
        return new Ground(document, narrative, other);
    }

    /** The same with another date reached. */
    public Ground reached(When other) {
        return new Ground(document, other, direction);
    }
}
