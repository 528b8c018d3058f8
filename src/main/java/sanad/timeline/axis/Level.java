package sanad.timeline.axis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * One row of the table of ticks: how the axis is divided from a width of a day on.
 *
 * @param pxPerDay the least width of a day at which it holds
 * @param unit what lies between two ticks
 * @param step how many of it
 * @param upper what the ticks are called
 * @param lower what the line below says
 */
record Level(double pxPerDay, ChronoUnit unit, int step, Upper upper, Lower lower) {
    /** What a tick is called. */
    enum Upper {
        HOUR,
        DAY,
        FIFTH_DAY,
        MONTH,
        SHORT_MONTH,
        YEAR,
        YEAR_AT_TICK
    }

    /** What the second line says. */
    enum Lower {
        DATE,
        MONTH_AND_YEAR,
        YEAR,
        NOTHING
    }

    private static final Level[] TABLE = {
        new Level(1100, ChronoUnit.HOURS, 1, Upper.HOUR, Lower.DATE),
        new Level(380, ChronoUnit.HOURS, 3, Upper.HOUR, Lower.DATE),
        new Level(190, ChronoUnit.HOURS, 6, Upper.HOUR, Lower.DATE),
        new Level(22, ChronoUnit.DAYS, 1, Upper.DAY, Lower.MONTH_AND_YEAR),
        new Level(4, ChronoUnit.DAYS, 1, Upper.FIFTH_DAY, Lower.MONTH_AND_YEAR),
        new Level(2.1, ChronoUnit.MONTHS, 1, Upper.MONTH, Lower.YEAR),
        new Level(1.1, ChronoUnit.MONTHS, 1, Upper.SHORT_MONTH, Lower.YEAR),
        new Level(0.5, ChronoUnit.MONTHS, 3, Upper.SHORT_MONTH, Lower.YEAR),
        new Level(0.3, ChronoUnit.MONTHS, 6, Upper.SHORT_MONTH, Lower.YEAR),
        new Level(0.11, ChronoUnit.YEARS, 1, Upper.YEAR, Lower.NOTHING),
        new Level(0.055, ChronoUnit.YEARS, 2, Upper.YEAR_AT_TICK, Lower.NOTHING),
        new Level(0.03, ChronoUnit.YEARS, 5, Upper.YEAR_AT_TICK, Lower.NOTHING),
        new Level(0.015, ChronoUnit.YEARS, 10, Upper.YEAR_AT_TICK, Lower.NOTHING),
        new Level(0.0075, ChronoUnit.YEARS, 20, Upper.YEAR_AT_TICK, Lower.NOTHING),
        new Level(0.003, ChronoUnit.YEARS, 50, Upper.YEAR_AT_TICK, Lower.NOTHING),
        new Level(0.0015, ChronoUnit.YEARS, 100, Upper.YEAR_AT_TICK, Lower.NOTHING),
        new Level(0.0003, ChronoUnit.YEARS, 500, Upper.YEAR_AT_TICK, Lower.NOTHING),
        new Level(0.00015, ChronoUnit.YEARS, 1000, Upper.YEAR_AT_TICK, Lower.NOTHING),
        new Level(0.00003, ChronoUnit.YEARS, 5000, Upper.YEAR_AT_TICK, Lower.NOTHING),
        new Level(0, ChronoUnit.YEARS, 10_000, Upper.YEAR_AT_TICK, Lower.NOTHING),
    };

    /** The finest row that a width of a day allows. */
    static Level at(double pxPerDay) {
        for (Level level : TABLE) {
            if (pxPerDay >= level.pxPerDay) {
                return level;
            }
        }
        return TABLE[TABLE.length - 1];
    }

    /** The last tick at or before a day. */
    LocalDateTime floor(double day) {
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
        return switch (unit) {
            case HOURS -> date.atTime(0, 0);
            case MONTHS -> {
                int month = Math.floorDiv(date.getMonthValue() - 1, step) * step + 1;
                yield date.withDayOfMonth(1).withMonth(month).atStartOfDay();
            }
            case YEARS ->
                LocalDate.of(step == 1 ? date.getYear() : year(round(date.getYear())), 1, 1)
                        .atStartOfDay();
            default -> date.atStartOfDay();
        };
    }

    /** The tick after one. */
    LocalDateTime next(LocalDateTime tick) {
        return unit == ChronoUnit.YEARS && step > 1
                ? tick.withYear(year(round(tick.getYear()) + step))
                : tick.plus(step, unit);
    }

    /** The round year as people count them at or before a year: 100 BCE is -100, and the year nought begins the era. */
    private int round(int year) {
        return year > 0 ? Math.floorDiv(year, step) * step : -Math.floorDiv(step - year, step) * step;
    }

    /** The year of the calendar that people count so; there is no year nought. */
    private static int year(int counted) {
        return counted > 0 ? counted : counted + 1;
    }
}
