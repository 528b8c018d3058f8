package sanad.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import sanad.time.Fields.Reckoning;

/**
 * One whole unit of the calendar: a day, a week, a month … a millennium.
 *
 * <p>Example: {@code Stretch.holding(LocalDate.of(2024, 6, 19), Unit.QUARTER)} is April to June 2024, {@code 2024-Q2}.
 *
 * @param unit from DAY to MILLENNIUM; clock units are taken as their day
 * @param system whose month or year it is; other units are alike in both
 * @param first its first day
 */
public record Stretch(Unit unit, Reckoning system, LocalDate first) {
    private static final int LAST_YEAR = 9998;
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /**
     * Refuses what cannot be written with a year of four digits.
     *
     * @throws DateTimeException for years beyond 9999, before or after the common era
     */
    public Stretch {
        if (Math.abs(first.getYear()) > LAST_YEAR) {
            throw new DateTimeException("beyond the calendar: " + first);
        }
    }

    private Stretch(Unit unit, LocalDate first) {
        this(unit, Reckoning.GREGORIAN, first);
    }

    /** The one that a day lies in; winter begins in December and ends with the next February. */
    public static Stretch holding(LocalDate day, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day(day);
            case WEEKEND -> new Stretch(unit, monday(day).plusDays(5));
            case WEEK -> new Stretch(unit, monday(day));
            case MONTH -> new Stretch(unit, day.withDayOfMonth(1));
            case SEASON ->
                season(
                        day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear(),
                        day.getMonthValue() % 12 < 3 ? 4 : day.getMonthValue() / 3);
            case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> half(day.getYear(), day.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(Math.floorDiv(day.getYear(), 10));
            case CENTURY -> century(Math.floorDiv(day.getYear(), 100));
            case MILLENNIUM -> millennium(Math.floorDiv(day.getYear(), 1000));
        };
    }

    /** The one that a day lies in, months and years by either calendar. */
    public static Stretch holding(LocalDate day, Unit unit, Reckoning system) {
        if (system == Reckoning.GREGORIAN) {
            return holding(day, unit);
        }
        Hijri hijri = Hijri.of(day);
        return switch (unit) {
            case MONTH -> hijriMonth(hijri.year(), hijri.month());
            case YEAR -> hijriYear(hijri.year());
            case DECADE -> hijriDecade(Math.floorDiv(hijri.year(), 10));
            case CENTURY -> hijriCentury(Math.floorDiv(hijri.year() - 1, 100));
            default -> holding(day, unit);
        };
    }

    /** One day. */
    public static Stretch day(LocalDate day) {
        return new Stretch(Unit.DAY, day);
    }

    /** A month, 1 to 12. */
    public static Stretch month(int year, int month) {
        return new Stretch(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    /** A season, 1 spring to 4 winter. */
    public static Stretch season(int year, int season) {
        return new Stretch(Unit.SEASON, LocalDate.of(year, season * 3, 1));
    }

    /** A quarter, 1 to 4. */
    public static Stretch quarter(int year, int quarter) {
        return new Stretch(Unit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
    }

    /** A half, 1 or 2. */
    public static Stretch half(int year, int half) {
        return new Stretch(Unit.HALF, LocalDate.of(year, half * 6 - 5, 1));
    }

    /** A year; 0 is 1 BC. */
    public static Stretch year(int year) {
        return new Stretch(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** Ten years: 196 is 1960-1969. */
    public static Stretch decade(int decade) {
        return new Stretch(Unit.DECADE, LocalDate.of(decade * 10, 1, 1));
    }

    /** A hundred years: 19 is 1900-1999. */
    public static Stretch century(int century) {
        return new Stretch(Unit.CENTURY, LocalDate.of(century * 100, 1, 1));
    }

    /** A thousand years: 2 is 2000-2999. */
    public static Stretch millennium(int millennium) {
        return new Stretch(Unit.MILLENNIUM, LocalDate.of(millennium * 1000, 1, 1));
    }

    /** A month of the Hijri calendar, 1 to 12. */
    public static Stretch hijriMonth(int year, int month) {
        return new Stretch(Unit.MONTH, Reckoning.HIJRI, Hijri.start(year, month));
    }

    /** A year of the Hijri calendar. */
    public static Stretch hijriYear(int year) {
        return new Stretch(Unit.YEAR, Reckoning.HIJRI, Hijri.start(year, 1));
    }

    /** Ten years of the Hijri calendar: 144 is 1440-1449. */
    public static Stretch hijriDecade(int decade) {
        return new Stretch(Unit.DECADE, Reckoning.HIJRI, Hijri.start(decade * 10, 1));
    }

    /** A hundred years of the Hijri calendar, counted as Arabic does: 14 is the fifteenth century, 1401-1500. */
    public static Stretch hijriCentury(int century) {
        return new Stretch(Unit.CENTURY, Reckoning.HIJRI, Hijri.start(century * 100 + 1, 1));
    }

    /** The one so many steps later; earlier for a negative count. */
    public Stretch move(int steps) {
        return new Stretch(unit, system, later(steps));
    }

    /** Its last day. */
    public LocalDate last() {
        return unit == Unit.WEEKEND ? first.plusDays(1) : later(1).minusDays(1);
    }

    private LocalDate later(int steps) {
        if (!isHijri()) {
            return after(first, steps, unit);
        }
        Hijri start = Hijri.of(first);
        int years = unit == Unit.CENTURY ? 100 : unit == Unit.DECADE ? 10 : 1;
        return unit == Unit.MONTH
                ? Hijri.start(start.year(), start.month() + steps)
                : Hijri.start(start.year() + years * steps, 1);
    }

    private boolean isHijri() {
        return system == Reckoning.HIJRI;
    }

    /** A day, so many units later. */
    public static LocalDate after(LocalDate day, int count, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE -> day;
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEKEND, WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case SEASON, QUARTER -> day.plusMonths(3L * count);
            case HALF -> day.plusMonths(6L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
            case MILLENNIUM -> day.plusYears(1000L * count);
        };
    }

    /** Whether the day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** Its days. */
    public When when() {
        return new When(first, last(), isHijri() ? Precision.INTERVAL : precision(), false);
    }

    private Precision precision() {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> Precision.DAY;
            case WEEKEND, MILLENNIUM -> Precision.INTERVAL;
            case WEEK -> Precision.WEEK;
            case MONTH -> Precision.MONTH;
            case SEASON -> Precision.SEASON;
            case QUARTER -> Precision.QUARTER;
            case HALF -> Precision.HALF;
            case YEAR -> Precision.YEAR;
            case DECADE -> Precision.DECADE;
            case CENTURY -> Precision.CENTURY;
        };
    }

    /** Its TIMEX3 value; a unit of the Hijri calendar is named by the Gregorian one that its middle lies in. */
    public String timex() {
        if (isHijri()) {
            long days = last().toEpochDay() - first.toEpochDay();
            return holding(first.plusDays(days / 2), unit).timex();
        }
        int year = first.getYear();
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> month(first) + "-" + digits(first.getDayOfMonth(), 2);
            case WEEKEND -> week() + "-WE";
            case WEEK -> week();
            case MONTH -> month(first);
            case SEASON -> years(year, 4) + "-" + SEASONS[first.getMonthValue() / 3 - 1];
            case QUARTER -> years(year, 4) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> years(year, 4) + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> years(year, 4);
            case DECADE -> years(Math.floorDiv(year, 10), 3);
            case CENTURY -> years(Math.floorDiv(year, 100), 2);
            case MILLENNIUM -> years(Math.floorDiv(year, 1000), 1);
        };
    }

    private static String month(LocalDate day) {
        return years(day.getYear(), 4) + "-" + digits(day.getMonthValue(), 2);
    }

    private String week() {
        return years(first.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                + digits(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    /** Years as TIMEX3 writes them: {@code 0762}; {@code BC0044} for the year -43, {@code BC04} for the century -5. */
    public static String years(int number, int width) {
        boolean beforeEra = width == 4 ? number <= 0 : number < 0;
        return beforeEra ? "BC" + digits(width == 4 ? 1 - number : -1 - number, width) : digits(number, width);
    }

    /** A number with zeros before it. */
    public static String digits(int number, int width) {
        String plain = Integer.toString(number);
        return plain.length() >= width ? plain : "0".repeat(width - plain.length()) + plain;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
