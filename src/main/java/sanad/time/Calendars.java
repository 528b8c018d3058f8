package sanad.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays fields on the calendar: which days they name in a year, and where they fall around a day. */
final class Calendars {
    private Calendars() {}

    /** The stretch that fields name in a year of their own calendar; nothing for a day that there is not. */
    static Optional<Stretch> inYear(Fields fields, int year) {
        try {
            return Optional.of(
                    fields.system() == Fields.Reckoning.HIJRI ? hijri(fields, year) : gregorian(fields, year));
        } catch (DateTimeException noSuchDay) {
            return fields.has(Field.DAY) && fields.has(Field.MONTH) && fields.get(Field.DAY) > 31
                    ? inYear(fields.without(Field.DAY), year)
                    : Optional.empty();
        }
    }

    private static Stretch gregorian(Fields fields, int year) {
        if (fields.has(Field.MONTH)) {
            int month = fields.get(Field.MONTH);
            if (fields.has(Field.DAY)) {
                return Stretch.day(LocalDate.of(year, month, fields.get(Field.DAY)));
            }
            if (fields.has(Field.WEEK) && fields.has(Field.WEEKDAY)) {
                DayOfWeek day = DayOfWeek.of(fields.get(Field.WEEKDAY));
                LocalDate same = LocalDate.of(year, month, fields.get(Field.WEEK));
                if (same.getDayOfWeek() == day) {
                    return Stretch.day(same);
                }
                return Stretch.day(LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(fields.get(Field.WEEK), day)));
            }
            return Stretch.month(year, month);
        }
        if (fields.has(Field.SEASON)) {
            return Stretch.season(year, fields.get(Field.SEASON));
        }
        if (fields.has(Field.QUARTER)) {
            return Stretch.quarter(year, fields.get(Field.QUARTER));
        }
        return fields.has(Field.HALF) ? Stretch.half(year, fields.get(Field.HALF)) : Stretch.year(year);
    }

    private static Stretch hijri(Fields fields, int year) {
        HijrahDate day = HijrahDate.of(year, fields.get(Field.MONTH, 1), fields.get(Field.DAY, 1));
        Unit unit = fields.has(Field.DAY) ? Unit.DAY : fields.has(Field.MONTH) ? Unit.MONTH : Unit.YEAR;
        return new Stretch(unit, LocalDate.from(day));
    }

    /** The days of a stretch that fields of the Hijri calendar name, which are not those of a Gregorian month. */
    static When when(Stretch stretch, Fields fields) {
        if (fields.system() != Fields.Reckoning.HIJRI || stretch.unit() == Unit.DAY) {
            return stretch.when();
        }
        HijrahDate start = HijrahDate.from(stretch.first());
        ChronoUnit unit = stretch.unit() == Unit.MONTH ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        return When.between(stretch.first(), LocalDate.from(start.plus(1, unit)).minusDays(1));
    }

    /** Whether the Hijri calendar, whose tables begin in 1300 AH and end in 1600 AH, reaches the day. */
    private static boolean isReckoned(LocalDate day) {
        return day.getYear() > 1882 && day.getYear() < 2174;
    }

    /** Where fields without a year fall around a day, in order. */
    static List<Stretch> around(Fields fields, LocalDate base) {
        List<Stretch> found = new ArrayList<>();
        if (isYearly(fields)) {
            if (fields.system() == Fields.Reckoning.HIJRI && !isReckoned(base)) {
                return found;
            }
            int year = fields.system() == Fields.Reckoning.HIJRI
                    ? HijrahChronology.INSTANCE.date(base).get(ChronoField.YEAR)
                    : base.getYear();
            for (int y = year - 3; y <= year + 3; y++) {
                inYear(fields, y).ifPresent(found::add);
            }
        } else if (fields.has(Field.DAY)) {
            for (int m = -3; m <= 3; m++) {
                LocalDate month = base.withDayOfMonth(1).plusMonths(m);
                if (fields.get(Field.DAY) <= month.lengthOfMonth()) {
                    found.add(Stretch.day(month.withDayOfMonth(fields.get(Field.DAY))));
                }
            }
        } else if (fields.has(Field.WEEKDAY)) {
            LocalDate same = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(fields.get(Field.WEEKDAY))));
            for (int w = -3; w <= 3; w++) {
                found.add(Stretch.day(same.plusWeeks(w)));
            }
        }
        return found;
    }

    /** Whether the fields come once a year. */
    static boolean isYearly(Fields fields) {
        return fields.has(Field.MONTH)
                || fields.has(Field.SEASON)
                || fields.has(Field.QUARTER)
                || fields.has(Field.HALF);
    }
}
