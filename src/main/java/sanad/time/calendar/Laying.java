package sanad.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Fields.Reckoning;
import sanad.time.Hijri;
import sanad.time.Stretch;
import sanad.time.Unit;

/** Narrows a stretch of the calendar by one field; a field that says nothing of such a stretch leaves it as it is. */
final class Laying {
    private Laying() {}

    static Optional<Stretch> narrow(Stretch whole, Field field, Fields fields) {
        int value = fields.get(field);
        return switch (field) {
            case DECADE ->
                Optional.of(
                        whole.unit() == Unit.CENTURY && value < 10
                                ? Stretch.decade(Math.floorDiv(whole.first().getYear(), 10) + value)
                                : whole);
            case HALF -> Optional.of(isYear(whole) ? Stretch.half(whole.first().getYear(), value) : whole);
            case QUARTER ->
                Optional.of(isYear(whole) ? Stretch.quarter(whole.first().getYear(), value) : whole);
            case SEASON ->
                Optional.of(isYear(whole) ? Stretch.season(whole.first().getYear(), value) : whole);
            case MONTH -> whole.unit() == Unit.YEAR ? month(whole, value, fields.system()) : Optional.of(whole);
            case FEAST -> feast(whole, value);
            case WEEK -> fields.has(Field.WEEKDAY) ? counted(whole, fields) : week(whole, value);
            case DAY -> day(whole, value);
            case WEEKDAY -> Optional.of(fields.has(Field.WEEK) ? whole : weekday(whole, value));
            default -> Optional.of(whole);
        };
    }

    private static boolean isYear(Stretch whole) {
        return whole.unit() == Unit.YEAR && whole.system() == Reckoning.GREGORIAN;
    }

    /** A month of the year; a Hijri month of a Gregorian year is the one that begins in it. */
    private static Optional<Stretch> month(Stretch year, int month, Reckoning system) {
        if (system == Reckoning.GREGORIAN && isYear(year)) {
            return Optional.of(Stretch.month(year.first().getYear(), month));
        }
        int first = Hijri.of(year.first()).year();
        Stretch found = Stretch.hijriMonth(first, month);
        if (found.first().isBefore(year.first())) {
            found = Stretch.hijriMonth(first + 1, month);
        }
        return year.holds(found.first()) ? Optional.of(found) : Optional.empty();
    }

    /** The first day of the feast within the whole. */
    private static Optional<Stretch> feast(Stretch whole, int number) {
        LocalDate last = whole.last();
        for (int year = whole.first().getYear(); year <= last.getYear(); year++) {
            for (LocalDate day : Feasts.of(number).rule().in(year)) {
                if (whole.holds(day)) {
                    return Optional.of(Stretch.day(day));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The nth weekday of the whole. An ordinal behind a weekday can also be the day of the month ("Friday the third"); it is where
     * that day is such a weekday.
     */
    private static Optional<Stretch> counted(Stretch whole, Fields fields) {
        int nth = fields.get(Field.WEEK);
        DayOfWeek weekday = DayOfWeek.of(fields.get(Field.WEEKDAY));
        if (nth > 0 && whole.unit() == Unit.MONTH) {
            LocalDate same = whole.first().plusDays(nth - 1L);
            if (same.getDayOfWeek() == weekday) {
                return Optional.of(Stretch.day(same));
            }
        }
        LocalDate day = nth > 0
                ? whole.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth - 1L)
                : whole.last().with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(nth + 1L);
        return whole.holds(day) ? Optional.of(Stretch.day(day)) : Optional.empty();
    }

    /** A week of the year as in ISO 8601; a week of the month likewise, the first being the one with the month's fourth day. */
    private static Optional<Stretch> week(Stretch whole, int nth) {
        if (whole.unit() != Unit.YEAR && whole.unit() != Unit.MONTH) {
            return Optional.of(whole);
        }
        LocalDate day = nth > 0
                ? whole.first().plusDays(3).plusWeeks(nth - 1L)
                : whole.last().minusDays(3).plusWeeks(nth + 1L);
        Stretch week = Stretch.holding(day, Unit.WEEK);
        boolean inside = whole.unit() == Unit.MONTH
                ? whole.holds(day)
                : !isYear(whole)
                        || week.first().get(IsoFields.WEEK_BASED_YEAR)
                                == whole.first().getYear();
        return inside ? Optional.of(week) : Optional.empty();
    }

    /** A day of a month, year or week by its number, and the second or third day of a feast. */
    private static Optional<Stretch> day(Stretch whole, int number) {
        boolean month = whole.unit() == Unit.MONTH;
        if (whole.unit() == Unit.DAY) {
            return Optional.of(Stretch.day(whole.first().plusDays(Math.max(number, 1) - 1L)));
        }
        if (!month && whole.unit() != Unit.YEAR && whole.unit() != Unit.WEEK) {
            return Optional.empty();
        }
        LocalDate day =
                number > 0 ? whole.first().plusDays(number - 1L) : whole.last().plusDays(number + 1L);
        boolean lateMoon = month && whole.system() == Reckoning.HIJRI && number == 30;
        return whole.holds(day) || lateMoon ? Optional.of(Stretch.day(day)) : Optional.empty();
    }

    /** The first such weekday of the whole; of a day it says nothing. */
    private static Stretch weekday(Stretch whole, int weekday) {
        return whole.unit() == Unit.DAY
                ? whole
                : Stretch.day(whole.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))));
    }
}
