package sanad.extract.time;

import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.Unit;

/** What the words of a meaning themselves say they are counted from. */
enum Standing {
    /** From nothing: they name their year, or are no point in time. */
    WORDS,
    /** From the day of writing: "yesterday", "last June". */
    WRITING,
    /** From the date reached: "the next day", "that autumn". */
    TELLING,
    /** They do not say: "Friday", "in June", "at ten". */
    OPEN;

    static Standing of(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Named named) {
            Fields fields = named.fields();
            return isWhole(fields) ? WORDS : fields.has(Field.DECADE) ? WRITING : OPEN;
        }
        if (meaning instanceof TimeMeaning.Cycle cycle) {
            return of(cycle.base());
        }
        if (meaning instanceof TimeMeaning.Recurring recurring) {
            return of(recurring.base());
        }
        if (meaning instanceof TimeMeaning.Shifted shifted) {
            return shifted.length().isCounted() ? of(shifted.base()) : WORDS;
        }
        if (meaning instanceof TimeMeaning.Within within) {
            return within.part().has(Field.YEAR) ? WORDS : of(within.whole());
        }
        return meaning instanceof TimeMeaning.Modified modified ? of(modified.meaning()) : WORDS;
    }

    private static Standing of(TimeMeaning.Base base) {
        return base == TimeMeaning.Base.NARRATIVE ? TELLING : WRITING;
    }

    private static boolean isWhole(Fields fields) {
        return fields.has(Field.YEAR)
                || fields.has(Field.CENTURY)
                || fields.has(Field.DECADE) && fields.get(Field.DECADE) >= 10;
    }

    /** The fields of a name without a year; none for other meanings. */
    static Fields named(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Modified modified) {
            return named(modified.meaning());
        }
        return meaning instanceof TimeMeaning.Named named ? named.fields() : Fields.NONE;
    }

    /** Whether it is counted in days or less, so that the day reached matters and not the year. */
    static boolean isFine(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Cycle cycle) {
            return cycle.unit().compareTo(Unit.WEEK) <= 0;
        }
        if (meaning instanceof TimeMeaning.Shifted shifted) {
            Length length = shifted.length();
            return length.finest().compareTo(Unit.WEEK) <= 0;
        }
        if (meaning instanceof TimeMeaning.Within within) {
            return isFine(within.whole());
        }
        if (meaning instanceof TimeMeaning.Modified modified) {
            return isFine(modified.meaning());
        }
        Fields fields = meaning instanceof TimeMeaning.Recurring recurring ? recurring.fields() : named(meaning);
        return isWeekday(fields) || isClock(fields);
    }

    /** Whether the fields name a weekday and nothing of the calendar. */
    static boolean isWeekday(Fields fields) {
        return fields.has(Field.WEEKDAY) && !fields.has(Field.DAY) && !isYearly(fields);
    }

    /** Whether the fields name a time of the day and no day. */
    static boolean isClock(Fields fields) {
        return fields.hasClock() && !isYearly(fields) && !fields.has(Field.WEEKDAY) && !fields.has(Field.DAY);
    }

    /** Whether the fields come once a year. */
    static boolean isYearly(Fields fields) {
        return fields.has(Field.MONTH)
                || fields.has(Field.SEASON)
                || fields.has(Field.QUARTER)
                || fields.has(Field.HALF);
    }
}
