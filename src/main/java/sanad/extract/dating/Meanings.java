package sanad.extract.dating;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.resolve.Resolver;

/** Questions that dating asks of a meaning before any day is known. */
public final class Meanings {
    private Meanings() {}

    /** How many days from the day of publication: 0 "today", -1 "yesterday evening"; empty for anything else. */
    public static OptionalInt dayOffset(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Cycle cycle) {
            boolean day = cycle.unit() == Unit.DAY && cycle.base() == TimeMeaning.Base.DOCUMENT;
            return day ? OptionalInt.of(cycle.steps()) : OptionalInt.empty();
        }
        if (meaning instanceof TimeMeaning.Within within) {
            return dayOffset(within.whole());
        }
        return meaning instanceof TimeMeaning.Modified modified ? dayOffset(modified.meaning()) : OptionalInt.empty();
    }

    /** The meaning without its modifier. */
    public static TimeMeaning plain(TimeMeaning meaning) {
        return meaning instanceof TimeMeaning.Modified modified ? modified.meaning() : meaning;
    }

    /** All fields that the words name. */
    public static Fields fields(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Named named) {
            return named.fields();
        }
        if (meaning instanceof TimeMeaning.Recurring recurring) {
            return recurring.fields();
        }
        if (meaning instanceof TimeMeaning.Within within) {
            Fields whole = fields(within.whole());
            Map<Field, Integer> all = new EnumMap<>(Field.class);
            all.putAll(whole.values());
            all.putAll(within.part().values());
            return new Fields(whole.isEmpty() ? within.part().system() : whole.system(), all);
        }
        return meaning instanceof TimeMeaning.Modified modified ? fields(modified.meaning()) : Fields.NONE;
    }

    /** Whether the words name a day wholly: year, month and day. */
    public static boolean isFullDay(TimeMeaning meaning) {
        Fields fields = fields(meaning);
        return fields.has(Field.YEAR) && fields.has(Field.MONTH) && fields.has(Field.DAY);
    }

    /** Whether the words name a weekday and nothing that fixes its date. */
    public static boolean isBareWeekday(TimeMeaning meaning) {
        Fields fields = fields(meaning);
        return fields.has(Field.WEEKDAY)
                && !fields.has(Field.DAY)
                && dayOffset(meaning).isEmpty();
    }

    /** Whether the words mean this month or week, the last or the next, whichever it is. */
    public static boolean isAtHand(TimeMeaning meaning) {
        return meaning instanceof TimeMeaning.Cycle cycle
                && (cycle.unit() == Unit.MONTH || cycle.unit() == Unit.WEEK)
                && cycle.base() == TimeMeaning.Base.DOCUMENT;
    }

    /** The distance from another event that the words give. */
    public static Optional<TimeMeaning.FromEvent> fromEvent(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.FromEvent from) {
            return Optional.of(from);
        }
        return meaning instanceof TimeMeaning.Modified modified ? fromEvent(modified.meaning()) : Optional.empty();
    }

    /** Whether the words point back into the telling: "two days later", "of the same month". */
    public static boolean standsOnTelling(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Cycle cycle) {
            return cycle.base() == TimeMeaning.Base.NARRATIVE;
        }
        if (meaning instanceof TimeMeaning.Recurring recurring) {
            return recurring.base() == TimeMeaning.Base.NARRATIVE;
        }
        if (meaning instanceof TimeMeaning.Shifted shifted) {
            return shifted.base() == TimeMeaning.Base.NARRATIVE;
        }
        if (meaning instanceof TimeMeaning.Within within) {
            return standsOnTelling(within.whole());
        }
        return meaning instanceof TimeMeaning.Modified modified && standsOnTelling(modified.meaning());
    }

    /** Whether the words are seen from the day of writing by themselves: "yesterday", "last June", and not a bare "June". */
    public static boolean isSeenFromWriting(TimeMeaning meaning) {
        TimeMeaning plain = plain(meaning);
        boolean named = plain instanceof TimeMeaning.Named;
        boolean age = plain instanceof TimeMeaning.Cycle cycle && cycle.unit().compareTo(Unit.YEAR) > 0;
        return !named && !age && Resolver.needsDocumentDate(meaning) && !standsOnTelling(meaning);
    }

    /** Whether it is a day or month of the calendar that lacks only its year, without a weekday: "22 December", "May". */
    public static boolean isCalendarDay(TimeMeaning meaning) {
        Fields fields = fields(meaning);
        boolean calendar = meaning instanceof TimeMeaning.Named && fields.has(Field.MONTH);
        return calendar && !fields.has(Field.YEAR) && !fields.has(Field.WEEKDAY);
    }

    /** Whether the paragraph has named a year before it, which is then its own. */
    public static boolean isInToldYear(Reading reading, TimeExpression expression) {
        if (!isCalendarDay(expression.meaning())) {
            return false;
        }
        Span span = expression.passage().span();
        return reading.page()
                .at(span.start())
                .filter(b -> reading.times().stream()
                        .filter(e -> e.passage().span().start() < span.start())
                        .filter(e -> b.span().contains(e.passage().span()))
                        .anyMatch(e -> fields(e.meaning()).has(Field.YEAR)))
                .isPresent();
    }
}
