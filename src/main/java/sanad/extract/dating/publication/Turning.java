package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.List;
import sanad.time.Precision;
import sanad.time.When;

/** The days on which a story turns, and which of them a page tells of under each supposed day of publication. */
final class Turning {
    private final long[] days;
    private final List<Supposed> told;
    private final int[] marks;
    private int mark;

    /**
     * The days of a story before one of its pages.
     *
     * @param days ascending
     * @param told the page's words of time
     */
    Turning(List<LocalDate> days, List<Supposed> told) {
        this.days = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.told = told;
        this.marks = new int[this.days.length];
    }

    /** How many of the days lie behind a day, and its page does not tell of them. */
    int untold(LocalDate day) {
        int behind = from(day.toEpochDay());
        if (behind == 0) {
            return 0;
        }
        mark++;
        int named = 0;
        for (Supposed supposed : told) {
            When when = supposed.on(day);
            if (when.isKnown() && when.precision().compareTo(Precision.MONTH) <= 0) {
                named += mark(when, behind);
            }
        }
        return behind - named;
    }

    private int mark(When when, int behind) {
        int fresh = 0;
        for (int i = from(when.earliest().toEpochDay());
                i < behind && days[i] <= when.latest().toEpochDay();
                i++) {
            fresh += marks[i] == mark ? 0 : 1;
            marks[i] = mark;
        }
        return fresh;
    }

    /** The place of the first of the days that is not before a day. */
    private int from(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
