package sanad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * One whole unit of the calendar: a day, a week, a month … a century.
 *
 * <p>Example: {@code Stretch.holding(LocalDate.of(2024, 6, 19), Unit.QUARTER)} is April to June 2024, {@code 2024-Q2}.
 *
 * @param unit from DAY to CENTURY; clock units are taken as their day
 * @param first its first day
 */
record Stretch(Unit unit, LocalDate first) {
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** The one that a day lies in; winter begins in December and ends with the next February. */
    static Stretch holding(LocalDate day, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> new Stretch(Unit.DAY, day);
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
        };
    }

    static Stretch day(LocalDate day) {
        return new Stretch(Unit.DAY, day);
    }

    static Stretch month(int year, int month) {
        return new Stretch(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    static Stretch season(int year, int season) {
        return new Stretch(Unit.SEASON, LocalDate.of(year, season * 3, 1));
    }

    static Stretch quarter(int year, int quarter) {
        return new Stretch(Unit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
    }

    static Stretch half(int year, int half) {
        return new Stretch(Unit.HALF, LocalDate.of(year, half * 6 - 5, 1));
    }

    static Stretch year(int year) {
        return new Stretch(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    static Stretch decade(int decade) {
        return new Stretch(Unit.DECADE, LocalDate.of(decade * 10, 1, 1));
    }

    static Stretch century(int century) {
        return new Stretch(Unit.CENTURY, LocalDate.of(century * 100, 1, 1));
    }

    /** The one so many steps later; earlier for a negative count. */
    Stretch move(int steps) {
        return new Stretch(unit, after(first, steps, unit));
    }

    /** Its last day. */
    LocalDate last() {
        return unit == Unit.WEEKEND ? first.plusDays(1) : after(first, 1, unit).minusDays(1);
    }

    /** A day, so many units later. */
    static LocalDate after(LocalDate day, int count, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(count);
            case WEEKEND, WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case SEASON, QUARTER -> day.plusMonths(3L * count);
            case HALF -> day.plusMonths(6L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    When when() {
        return new When(first, last(), precision(), false);
    }

    private Precision precision() {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> Precision.DAY;
            case WEEKEND -> Precision.INTERVAL;
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

    /** Its TIMEX3 value. */
    String timex() {
        int year = first.getYear();
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> first.toString();
            case WEEKEND -> week() + "-WE";
            case WEEK -> week();
            case MONTH -> first.toString().substring(0, 7);
            case SEASON -> digits(year, 4) + "-" + SEASONS[first.getMonthValue() / 3 - 1];
            case QUARTER -> digits(year, 4) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> digits(year, 4) + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> digits(year, 4);
            case DECADE -> digits(year / 10, 3);
            case CENTURY -> digits(year / 100, 2);
        };
    }

    private String week() {
        return digits(first.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W"
                + digits(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    /** A number with zeros before it. */
    static String digits(int number, int width) {
        String plain = Integer.toString(number);
        return plain.length() >= width ? plain : "0".repeat(width - plain.length()) + plain;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
