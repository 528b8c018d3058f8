package sanad.extract.time;

import sanad.extract.time.TimeExpression.Sign;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.PartOfDay;
import sanad.time.TimeMeaning;

/**
 * The time of the day that a telling has reached: in what is told in order, "half past ten" after "seven in the evening" is of
 * that evening.
 */
final class Clock {
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private int reached = -1;

    /** The meaning, with the half of the day that follows where its words leave it open. */
    TimeMeaning fitting(TimeExpression expression, boolean beside) {
        TimeMeaning meaning = expression.meaning();
        Fields fields = Standing.named(meaning);
        boolean open = expression.signs().contains(Sign.EITHER_HALF)
                && Standing.isClock(fields)
                && fields.get(Field.HOUR, 0) < NOON
                && fields.get(Field.HOUR, 0) > 0;
        if (!open || !beside || reached < NOON * 60) {
            return meaning;
        }
        int hour = fields.get(Field.HOUR);
        boolean later = (hour + NOON) * 60 + fields.get(Field.MINUTE, 0) >= reached;
        return later ? moved(meaning, fields.with(Field.HOUR, hour + NOON)) : meaning;
    }

    private static TimeMeaning moved(TimeMeaning meaning, Fields fields) {
        return meaning instanceof TimeMeaning.Modified modified
                ? new TimeMeaning.Modified(new TimeMeaning.Named(fields), modified.mod())
                : new TimeMeaning.Named(fields);
    }

    /** Takes notice of a date reached, which may be the day reached already. */
    void reach(TimeMeaning meaning, boolean sameDay) {
        int now = minutes(fields(meaning));
        reached = now >= 0 ? now : sameDay ? reached : -1;
    }

    private static int minutes(Fields fields) {
        if (fields.has(Field.HOUR)) {
            return fields.get(Field.HOUR) * 60 + fields.get(Field.MINUTE, 0);
        }
        int part = fields.get(Field.PART, -1);
        return part == PartOfDay.EVENING.ordinal() || part == PartOfDay.NIGHT.ordinal() ? EVENING * 60 : -1;
    }

    private static Fields fields(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Modified modified) {
            return fields(modified.meaning());
        }
        if (meaning instanceof TimeMeaning.Recurring recurring) {
            return recurring.fields();
        }
        return meaning instanceof TimeMeaning.Within within ? within.part() : Standing.named(meaning);
    }
}
