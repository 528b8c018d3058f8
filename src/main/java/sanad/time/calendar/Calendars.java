package sanad.time.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Fields.Reckoning;
import sanad.time.Hijri;
import sanad.time.Stretch;
import sanad.time.Unit;

/**
 * Lays fields on the calendar: which days they name in a year, and where they fall around a day.
 *
 * <p>Example: month 6 and day 19 in 2024 are 2024-06-19; around 2024-11-30 they fall on that day of every year near it.
 */
public final class Calendars {
    /** How many turns of a field are looked at on each side of a day; a leap day is among them. */
    private static final int REACH = 4;

    /** From here on a year beside a Hijri month or feast is a Gregorian one: "Ramadan 2024". */
    private static final int GREGORIAN_YEARS = 1700;

    private static final Set<Field> YEARLY =
            EnumSet.of(Field.HALF, Field.THIRD, Field.QUARTER, Field.SEASON, Field.MONTH, Field.FEAST);

    private Calendars() {}

    /** The stretch that fields name in a year of their own calendar; nothing for a day that there is not. */
    public static Optional<Stretch> inYear(Fields fields, int year) {
        try {
            return inside(year(fields.system(), year), fields);
        } catch (DateTimeException beyondTheCalendar) {
            return Optional.empty();
        }
    }

    private static Stretch year(Reckoning system, int year) {
        return system == Reckoning.HIJRI && year < GREGORIAN_YEARS ? Stretch.hijriYear(year) : Stretch.year(year);
    }

    /** The part of a stretch that fields name, from the widest field to the narrowest; nothing where it has none. */
    public static Optional<Stretch> inside(Stretch whole, Fields fields) {
        try {
            Optional<Stretch> now = Optional.of(whole);
            for (Field field : fields.values().keySet()) {
                now = now.flatMap(stretch -> Laying.narrow(stretch, field, fields));
            }
            return now;
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Where fields without a year fall around a day, in order. */
    public static List<Stretch> around(Fields fields, LocalDate base) {
        return around(fields, base, REACH);
    }

    /** Where fields without a year fall around a day, in order, so many turns of theirs on each side. */
    public static List<Stretch> around(Fields fields, LocalDate base, int reach) {
        List<Stretch> found = new ArrayList<>();
        if (isYearly(fields)) {
            boolean hijri = fields.system() == Reckoning.HIJRI;
            int year = hijri ? Hijri.of(base).year() : base.getYear();
            for (int y = year - reach; y <= year + reach; y++) {
                if (fields.has(Field.FEAST)) {
                    feasts(fields, y).forEach(found::add);
                } else {
                    inYear(fields, y).ifPresent(found::add);
                }
            }
            found.sort(Comparator.comparing(Stretch::first));
        } else if (isMonthly(fields)) {
            for (int m = -reach; m <= reach; m++) {
                Stretch month =
                        Stretch.holding(base, Unit.MONTH, fields.system()).move(m);
                inside(month, fields).ifPresent(found::add);
            }
        } else if (fields.has(Field.WEEKDAY)) {
            LocalDate same = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(fields.get(Field.WEEKDAY))));
            for (int w = -reach; w <= reach; w++) {
                found.add(Stretch.day(same.plusWeeks(w)));
            }
        }
        return found;
    }

    /** Every day of a feast in a year, for a feast of the other calendar can fall in it twice. */
    private static List<Stretch> feasts(Fields fields, int year) {
        long later = Math.max(fields.get(Field.DAY, 1), 1) - 1L;
        return Feasts.of(fields.get(Field.FEAST)).rule().in(year).stream()
                .map(day -> Stretch.day(day.plusDays(later)))
                .toList();
    }

    /** Whether the fields come once a year. */
    public static boolean isYearly(Fields fields) {
        return fields.values().keySet().stream().anyMatch(YEARLY::contains)
                || fields.has(Field.WEEK) && !fields.has(Field.WEEKDAY);
    }

    /** Whether the fields come once a month: a day, or a counted weekday. */
    private static boolean isMonthly(Fields fields) {
        return fields.has(Field.DAY) || fields.has(Field.WEEK);
    }
}
