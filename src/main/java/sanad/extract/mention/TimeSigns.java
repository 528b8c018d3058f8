package sanad.extract.mention;

import sanad.extract.time.TimeExpression;
import sanad.time.TimeMeaning;
import sanad.time.Unit;

/** What a mention needs to know of words of time before they are resolved. */
final class TimeSigns {
    private TimeSigns() {}

    /** Whether the words can put an event on the line: a date or a point counted to, no length, no "nowadays". */
    static boolean dates(TimeExpression time) {
        return dates(time.meaning());
    }

    /** Whether a clause tells of an event by it even where no word in it names one; "today" alone does not. */
    static boolean tells(TimeExpression time) {
        boolean today =
                time.meaning() instanceof TimeMeaning.Cycle cycle && cycle.unit() == Unit.DAY && cycle.steps() == 0;
        return dates(time) && !today && !hangs(time);
    }

    /** Whether it is a distance from another event. */
    static boolean hangs(TimeExpression time) {
        return hangs(time.meaning());
    }

    private static boolean dates(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Modified modified) {
            return dates(modified.meaning());
        }
        return !(meaning instanceof TimeMeaning.Lapse
                || meaning instanceof TimeMeaning.Repeating
                || meaning instanceof TimeMeaning.Vague);
    }

    private static boolean hangs(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Modified modified) {
            return hangs(modified.meaning());
        }
        return meaning instanceof TimeMeaning.FromEvent;
    }
}
