package sanad.extract.mention;

import sanad.extract.time.TimeExpression;
import sanad.time.TimeMeaning;

/** What a mention needs to know of words of time before they are resolved. */
final class TimeSigns {
    private TimeSigns() {}

    /** Whether the words can put an event on the line: a date or a point counted to, no length, no "nowadays". */
    static boolean dates(TimeExpression time) {
        return dates(time.meaning());
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
