package sanad.time;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;

/**
 * A day of the Hijri calendar: as in Umm al-Qura, whose tables reach from 1300 to 1600 AH (1882 to 2174); outside them by the
 * tabular calendar (thirty years with eleven leap days, epoch 16 July 622 Julian), which can differ by a day or two.
 *
 * <p>Example: {@code Hijri.of(LocalDate.of(2024, 7, 7))} is 1 Muharram 1446.
 *
 * <p>Source: {@link java.time.chrono.HijrahChronology}; Reingold and Dershowitz, Calendrical Calculations, on the tabular one.
 */
public record Hijri(int year, int month, int day) {
    private static final int FIRST_IN_TABLE = 1300;
    private static final int LAST_IN_TABLE = 1600;
    private static final long EPOCH = LocalDate.of(622, 7, 19).toEpochDay();

    /** The first day of a month; months beyond 1 to 12 lie in the years around. */
    public static LocalDate start(int year, int month) {
        int y = year + Math.floorDiv(month - 1, 12);
        int m = Math.floorMod(month - 1, 12) + 1;
        if (y >= FIRST_IN_TABLE && y <= LAST_IN_TABLE) {
            return LocalDate.from(HijrahDate.of(y, m, 1));
        }
        long days = 354L * (y - 1) + Math.floorDiv(11L * y + 3, 30) + 29L * (m - 1) + m / 2;
        return LocalDate.ofEpochDay(EPOCH + days);
    }

    /** The Hijri day of a Gregorian one. */
    public static Hijri of(LocalDate day) {
        int year = Math.toIntExact(Math.floorDiv(30 * (day.toEpochDay() - EPOCH), 10_631L) + 1);
        while (start(year, 1).isAfter(day)) {
            year--;
        }
        while (!start(year + 1, 1).isAfter(day)) {
            year++;
        }
        int month = 12;
        while (start(year, month).isAfter(day)) {
            month--;
        }
        return new Hijri(
                year, month, (int) (day.toEpochDay() - start(year, month).toEpochDay()) + 1);
    }

    /** Its Gregorian day; the thirtieth of a month of 29 days is the day behind it, as where the moon was seen later. */
    public LocalDate toLocalDate() {
        return start(year, month).plusDays(day - 1L);
    }
}
