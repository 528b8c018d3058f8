package sanad.extract.time;

import java.util.Optional;
import sanad.time.resolve.Resolution;

/**
 * Words of time with their reading in the telling.
 *
 * @param expression the words
 * @param resolution what they come to
 * @param before the words whose date the telling had reached, where there were some
 */
public record Told(TimeExpression expression, Resolution resolution, Optional<TimeExpression> before) {}
