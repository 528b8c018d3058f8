package sanad.extract.dating;

import java.time.LocalDate;
import java.time.Period;
import sanad.time.Length;
import sanad.time.Precision;
import sanad.time.Unit;
import sanad.time.When;

/**
 * Goes a length of time from a date. The result is as exact as the length's finest unit: nine months before 19 June 2024
 * is September 2023.
 */
public final class Distance {
    private Distance() {}

    /** The date that lies so far on from another; back where {@code sign} is -1. */
    public static When from(When start, Length length, int sign) {
        LocalDate first = moved(start.earliest(), length, sign);
        LocalDate last = moved(start.latest(), length, sign);
        boolean about = start.approximate();
        return switch (length.finest()) {
            case MONTH, SEASON, QUARTER, HALF -> coarser(first, last, Precision.MONTH, about);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> coarser(first, last, Precision.YEAR, about);
            default -> new When(first, last, first.equals(last) ? Precision.DAY : start.precision(), about);
        };
    }

    private static When coarser(LocalDate first, LocalDate last, Precision unit, boolean about) {
        boolean month = unit == Precision.MONTH;
        LocalDate from = month ? first.withDayOfMonth(1) : first.withDayOfYear(1);
        LocalDate to = month ? last.withDayOfMonth(last.lengthOfMonth()) : last.withDayOfYear(last.lengthOfYear());
        boolean one = from.getYear() == to.getYear() && (!month || from.getMonthValue() == to.getMonthValue());
        return new When(from, to, one ? unit : Precision.INTERVAL, about);
    }

    private static LocalDate moved(LocalDate day, Length length, int sign) {
        if (day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)) {
            return day;
        }
        return sign < 0 ? day.minus(period(length)) : day.plus(period(length));
    }

    /** The length in years, months and days; hours and minutes are none. */
    public static Period period(Length length) {
        Period sum = Period.ZERO;
        for (Length.Part part : length.parts()) {
            sum = sum.plus(period(part.unit(), Math.max(part.count(), 0)));
        }
        return sum;
    }

    private static Period period(Unit unit, int n) {
        return switch (unit) {
            case SECOND, MINUTE -> Period.ZERO;
            case HOUR -> Period.ofDays(n / 24);
            case DAY -> Period.ofDays(n);
            case WEEKEND, WEEK -> Period.ofWeeks(n);
            case MONTH -> Period.ofMonths(n);
            case SEASON, QUARTER -> Period.ofMonths(3 * n);
            case HALF -> Period.ofMonths(6 * n);
            case YEAR -> Period.ofYears(n);
            case DECADE -> Period.ofYears(10 * n);
            case CENTURY -> Period.ofYears(100 * n);
            case MILLENNIUM -> Period.ofYears(1000 * n);
        };
    }
}
