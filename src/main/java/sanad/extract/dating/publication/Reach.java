package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.List;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.When;

/**
 * How far from the day of publication the days can lie that words of time come to: "yesterday" is one day away, "Friday"
 * a week or two. Knowing it spares resolving the words under thousands of days that cannot matter.
 */
final class Reach {
    private static final int WEEK = 7;
    private static final int YEAR = 366;

    private static final int CENTURY = 36_525;

    /** Years until a day of a month falls on the same day of the week again, at most. */
    private static final int SAME_WEEKDAY = 12;

    /** No limit is known. */
    private static final long ANYWHERE = Long.MAX_VALUE;

    private Reach() {}

    /** Days between the day of publication and the days meant, at most. */
    static long of(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Cycle cycle) {
            return (Math.abs((long) cycle.steps()) + 2) * days(cycle.unit());
        }
        if (meaning instanceof TimeMeaning.Recurring recurring) {
            return (Math.abs((long) recurring.steps()) + 2) * period(recurring.fields());
        }
        if (meaning instanceof TimeMeaning.Named named) {
            return 2 * period(named.fields());
        }
        if (meaning instanceof TimeMeaning.Modified modified) {
            return of(modified.meaning());
        }
        if (meaning instanceof TimeMeaning.Within within) {
            return of(within.whole());
        }
        return ANYWHERE;
    }

    /** The days around the dates of companions, each date as far as words of time reach. */
    static Around of(TimeMeaning meaning, List<Companion> companions) {
        long reach = of(meaning);
        long[] from = new long[reach == ANYWHERE ? 0 : companions.size()];
        long[] to = new long[from.length];
        for (int i = 0; i < from.length; i++) {
            When when = companions.get(i).time().when();
            from[i] = when.earliest().toEpochDay() - reach;
            to[i] = when.latest().toEpochDay() + reach;
        }
        return new Around(from, to);
    }

    /**
     * Stretches of days, which are asked for thousands of days; none stands for all days.
     *
     * @param from the first day of each
     * @param to the last day of each
     */
    record Around(long[] from, long[] to) {
        /** Whether a day lies in one. */
        boolean meets(LocalDate day) {
            long number = day.toEpochDay();
            for (int i = 0; i < from.length; i++) {
                if (from[i] <= number && number <= to[i]) {
                    return true;
                }
            }
            return from.length == 0;
        }
    }

    private static long period(Fields fields) {
        if (fields.has(Field.YEAR)) {
            return ANYWHERE / 4;
        }
        boolean day = fields.has(Field.DAY);
        boolean month = fields.has(Field.MONTH);
        if (fields.has(Field.WEEKDAY) && !day && !month) {
            return WEEK;
        }
        return day ? (long) SAME_WEEKDAY * YEAR : 2L * YEAR;
    }

    private static long days(Unit unit) {
        return switch (unit) {
            case DAY -> 1;
            case WEEK -> WEEK;
            case MONTH -> 31;
            default -> CENTURY;
        };
    }
}
