package sanad.extract.dating;

import java.util.List;
import java.util.Optional;
import sanad.extract.page.Block;
import sanad.extract.time.TimeExpression;
import sanad.time.Field;
import sanad.time.When;

/** A diary: a document whose paragraphs begin with their day, so that "yesterday" in them is the day before it. */
public final class Diary {
    private static final int ENTRIES = 2;

    private Diary() {}

    /** Whether a document is one. */
    public static boolean is(Reading reading) {
        boolean near = reading.times().stream()
                .anyMatch(e -> reading.page().isContent(e.passage().span())
                        && Meanings.dayOffset(e.meaning()).isPresent());
        return near && entries(reading).size() >= ENTRIES;
    }

    /** The days at the head of its paragraphs, in text order. */
    public static List<TimeExpression> entries(Reading reading) {
        return reading.times().stream()
                .filter(e -> reading.page()
                        .at(e.passage().span().start())
                        .filter(b -> b.part().isProse() || b.part() == sanad.extract.page.Part.HEADING)
                        .filter(b -> isEntry(e, b))
                        .isPresent())
                .toList();
    }

    /** Whether a block begins with this day of the calendar. */
    public static boolean isEntry(TimeExpression expression, Block block) {
        return expression.passage().span().start() == block.span().start()
                && Meanings.fields(expression.meaning()).has(Field.DAY)
                && Meanings.fields(expression.meaning()).has(Field.MONTH)
                && Meanings.dayOffset(expression.meaning()).isEmpty();
    }

    /** Its last entry and that entry's day: a diary is as old as that. */
    public static Optional<ResolvedTimes.Timed> last(Reading reading) {
        if (!is(reading)) {
            return Optional.empty();
        }
        ResolvedTimes times = ResolvedTimes.of(reading, When.UNKNOWN);
        List<TimeExpression> entries = entries(reading);
        return times.at(entries.get(entries.size() - 1).passage().span())
                .filter(t -> t.when().isKnown() && t.when().isDay());
    }
}
