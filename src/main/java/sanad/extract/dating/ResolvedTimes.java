package sanad.extract.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.extract.page.Block;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Precision;
import sanad.time.TimeMeaning;
import sanad.time.TimexType;
import sanad.time.When;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolution;
import sanad.time.resolve.Resolver;

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

    private final List<Timed> times;

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

    private static ResolvedTimes of(Reading reading, When published, boolean telling) {
        boolean diary = Diary.is(reading);
        List<Timed> out = new ArrayList<>();
        When today = diary ? When.UNKNOWN : published;
        When reached = When.UNKNOWN;
        Optional<TimeExpression> before = Optional.empty();
        for (TimeExpression expression : reading.times()) {
            Span span = expression.passage().span();
            Optional<Block> block = reading.page().at(span.start());
            if (block.isEmpty() || !block.get().part().isContent()) {
                continue;
            }
            boolean here = before.isPresent()
                    && block.get().span().contains(before.get().passage().span());
            boolean lends = telling || diary || lends(expression, today, here);
            Ground ground = new Ground(today, lends ? reached : When.UNKNOWN, expression.direction());
            Resolution resolution = Resolver.resolve(expression.meaning(), ground);
            out.add(new Timed(expression, resolution, before));
            if (tells(resolution)) {
                reached = resolution.when();
                before = Optional.of(expression);
                if (diary && Diary.isEntry(expression, block.get()) && reached.isDay()) {
                    today = reached;
                }
            }
        }
        return new ResolvedTimes(out);
    }

    /**
     * Whether the telling lends an expression its year or month. It does where the words point back to it, and to a date
     * without a year in the same paragraph; a weekday and what stands in another paragraph is near the publication.
     */
    private static boolean lends(TimeExpression expression, When today, boolean here) {
        TimeMeaning meaning = expression.meaning();
        Fields fields = Meanings.fields(meaning);
        boolean clock = fields.hasClock() && !fields.has(Field.WEEKDAY) && !fields.has(Field.MONTH);
        if (Meanings.standsOnTelling(meaning) || clock || !Resolver.needsDocumentDate(meaning)) {
            return true;
        }
        return today.isKnown() && (!today.isDay() || here && !Meanings.isBareWeekday(meaning));
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

    /** Whether the telling has reached this date: a date it is, and no open or vague one. */
    private static boolean tells(Resolution resolution) {
        boolean date = resolution.type() == TimexType.DATE || resolution.type() == TimexType.TIME;
        When when = resolution.when();
        return date
                && when.isKnown()
                && !when.openStart()
                && !when.openEnd()
                && when.precision().compareTo(Precision.DECADE) < 0;
    }
}
