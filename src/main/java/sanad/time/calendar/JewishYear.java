package sanad.time.calendar;

import java.time.LocalDate;

/**
 * The first day of the Jewish year, by the reckoning that has been fixed since the fourth century: the mean new moon of
 * Tishri, put off where the day would fall wrongly in the week or make the year too long or too short.
 *
 * <p>Example: the one in 1973 is 27 September.
 */
final class JewishYear {
    /** Years of the Jewish era that are over when a Gregorian year's autumn comes. */
    private static final int OLDER = 3761;

    /** Days between the day before 1 Tishri 1 and 1 January 1970. */
    private static final long TO_1970 = 2_092_590;

    private JewishYear() {}

    /** The new year's day that falls in a Gregorian year. */
    static LocalDate start(int gregorianYear) {
        int year = gregorianYear + OLDER;
        long before = days(year - 1);
        long here = days(year);
        long delay = days(year + 1) - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return LocalDate.ofEpochDay(here + delay - TO_1970);
    }

    /** Days from the era's beginning to the mean new moon of a year, without Sundays, Wednesdays and Fridays. */
    private static long days(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12_084 + 13_753 * months;
        long day = 29 * months + Math.floorDiv(parts, 25_920);
        return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }
}
