package sanad.export.data;

import java.time.LocalDate;
import java.util.Optional;
import sanad.time.When;

/**
 * The days of an event for formats that know no more than a beginning and an end.
 *
 * @param first the first day, the last one where the beginning is open
 * @param last the last day; the first one where the end is open
 */
record Ends(LocalDate first, LocalDate last) {
    /** The days of a date; none where nothing is known. */
    static Optional<Ends> of(When when) {
        if (!when.isKnown() || (when.openStart() && when.openEnd())) {
            return Optional.empty();
        }
        LocalDate first = when.openStart() ? when.latest() : when.earliest();
        return Optional.of(new Ends(first, when.openEnd() ? first : when.latest()));
    }

    /** How many of year, month and day a date has: 1, 2 or 3; an interval has three at either end. */
    static int fields(When when) {
        if (when.openStart() || when.openEnd()) {
            return 3;
        }
        return switch (when.precision()) {
            case YEAR -> 1;
            case MONTH -> 2;
            default -> 3;
        };
    }

    /** The year as historians count, without a year nought: -44 for 44 BC. */
    static int historical(int year) {
        return year > 0 ? year : year - 1;
    }
}
