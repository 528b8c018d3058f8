package sanad.time.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Easter Sunday by either reckoning, as a day of the Gregorian calendar.
 *
 * <p>Example: in 2024 the western one is 31 March, the eastern one 5 May.
 *
 * <p>Source: Meeus, Astronomical Algorithms, chapter 8 (the Gregorian rule, and the Julian rule for years before 1583).
 */
final class Easter {
    private static final int REFORM = 1583;

    private Easter() {}

    static LocalDate western(int year) {
        if (year < REFORM) {
            return eastern(year);
        }
        int century = year / 100;
        int golden = year % 19;
        int leap = century - century / 4 - (century - (century - 17) / 25) / 3 + 19 * golden + 15;
        int epact = leap % 30;
        epact -= epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + epact + 2 - century + century / 4) % 7;
        int behind = epact - weekday;
        int month = 3 + (behind + 40) / 44;
        return LocalDate.of(year, month, behind + 28 - 31 * (month / 4));
    }

    static LocalDate eastern(int year) {
        int moon = Math.floorMod(19 * Math.floorMod(year, 19) + 15, 30);
        int sunday = Math.floorMod(2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - moon + 34, 7);
        int count = moon + sunday + 114;
        return julian(year, count / 31, count % 31 + 1);
    }

    /** A day of the Julian calendar. */
    private static LocalDate julian(int year, int month, int day) {
        int shift = (14 - month) / 12;
        int y = year + 4800 - shift;
        long number = day + (153L * (month + 12 * shift - 3) + 2) / 5 + 365L * y + Math.floorDiv(y, 4) - 32_083;
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, number);
    }
}
