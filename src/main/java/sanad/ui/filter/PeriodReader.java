package sanad.ui.filter;

import java.util.Optional;
import sanad.extract.time.TypedTime;
import sanad.time.When;

/**
 * Understands an end of a period that somebody types, as {@link TypedTime} does.
 *
 * <p>Examples: {@code 2023-09}, "September 2023", "19 June 2024", "between March and May 2024".
 */
final class PeriodReader {
    private PeriodReader() {}

    /** The days that the words come to; empty where they are not understood, or have no beginning or no end. */
    static Optional<When> read(String typed) {
        return TypedTime.read(typed).filter(when -> !when.openStart() && !when.openEnd());
    }
}
