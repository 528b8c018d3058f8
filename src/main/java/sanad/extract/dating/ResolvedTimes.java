package sanad.extract.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.extract.time.Telling;
import sanad.extract.time.TimeExpression;
import sanad.extract.time.Told;
import sanad.text.Span;
import sanad.time.When;
import sanad.time.resolve.Resolution;

/**
 * The expressions of one document, resolved in text order on a given day of publication, each on the date that the
 * telling had reached before it. Boilerplate is left out.
 *
 * <p>In a diary, whose entries begin with their day, "yesterday" is the day before the entry.
 */
public final class ResolvedTimes {
    /**
     * An expression with its reading.
     *
     * @param before the expression whose date the telling had reached, where there was one
     */
    public record Timed(TimeExpression expression, Resolution resolution, Optional<TimeExpression> before) {
        /** The words. */
        public Span span() {
            return expression.passage().span();
        }

        /** The days it comes to. */
        public When when() {
            return resolution.when();
        }
    }

    private static final Fact<Recent<Asked, ResolvedTimes>> KNOWN = new Fact<>(r -> new Recent<>());

    private final List<Timed> times;

    private record Asked(When published, boolean alone) {}

    private ResolvedTimes(List<Timed> times) {
        this.times = List.copyOf(times);
    }

    /** Resolves a document's expressions; without a date, what hangs on the day of publication stays open. */
    public static ResolvedTimes of(Reading reading, When published) {
        return of(reading, published, false);
    }

    /** The same, for a document that no reasoning can date: its telling is all there is to stand on. */
    public static ResolvedTimes told(Reading reading, When published) {
        return of(reading, published, true);
    }

    private static ResolvedTimes of(Reading reading, When published, boolean alone) {
        return KNOWN.of(reading).of(new Asked(published, alone), a -> found(reading, published, alone));
    }

    private static ResolvedTimes found(Reading reading, When published, boolean alone) {
        List<Timed> out = new ArrayList<>();
        for (Told told : Telling.resolve(Places.of(reading), published, alone)) {
            out.add(new Timed(told.expression(), told.resolution(), told.before()));
        }
        return new ResolvedTimes(out);
    }

    /** All, in text order. */
    public List<Timed> all() {
        return times;
    }

    /** The expression at a span. */
    public Optional<Timed> at(Span span) {
        int low = 0;
        int high = times.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = times.get(middle).span().compareTo(span);
            if (order == 0) {
                return Optional.of(times.get(middle));
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }
}
