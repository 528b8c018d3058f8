package sanad.timeline.stage.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import sanad.language.DateWords;
import sanad.language.Words;

/**
 * What the axis of a page is divided into.
 *
 * @param unit days, months or years
 * @param step how many of them
 * @param days how many days that is, roughly
 */
record Unit(ChronoUnit unit, int step, double days) {
    private static final List<Unit> ALL = List.of(
            new Unit(ChronoUnit.DAYS, 1, 1),
            new Unit(ChronoUnit.DAYS, 5, 5),
            new Unit(ChronoUnit.DAYS, 10, 10),
            new Unit(ChronoUnit.MONTHS, 1, 30.4),
            new Unit(ChronoUnit.MONTHS, 3, 91.3),
            new Unit(ChronoUnit.YEARS, 1, 365.25),
            new Unit(ChronoUnit.YEARS, 5, 1826),
            new Unit(ChronoUnit.YEARS, 10, 3652),
            new Unit(ChronoUnit.YEARS, 50, 18_262),
            new Unit(ChronoUnit.YEARS, 100, 36_524),
            new Unit(ChronoUnit.YEARS, 500, 182_621),
            new Unit(ChronoUnit.YEARS, 1000, 365_243),
            new Unit(ChronoUnit.YEARS, 5000, 1_826_213));

    private static final double LEAST = 64;

    /** The smallest that is not too narrow where a day has so many px. */
    static Unit of(double pxPerDay) {
        return ALL.stream()
                .filter(unit -> unit.days * pxPerDay >= LEAST)
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }

    /** Where one begins that holds a day. */
    LocalDate floor(LocalDate day) {
        return switch (unit) {
            case MONTHS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / step * step + 1);
            case YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), step) * step, 1, 1);
            default ->
                step == 1 ? day : day.withDayOfMonth(Math.min((day.getDayOfMonth() - 1) / step * step, last()) + 1);
        };
    }

    /** Where the next one begins. */
    LocalDate next(LocalDate start) {
        if (unit == ChronoUnit.DAYS && step > 1) {
            return start.getDayOfMonth() > last() ? start.withDayOfMonth(1).plusMonths(1) : start.plusDays(step);
        }
        return start.plus(step, unit);
    }

    /** The day before which the last part of a month begins: it is as long as there are days left. */
    private int last() {
        return 30 / step * step - step;
    }

    /** Whether its name stands in its middle, not at its beginning. */
    boolean centred() {
        return step == 1;
    }

    /** Its name; with the year where that is not plain. */
    String name(LocalDate start, boolean year, Words words, DateWords dates) {
        String name = switch (unit) {
            case YEARS -> dates.year(start.getYear());
            case MONTHS -> dates.shortMonth(start.getMonthValue());
            default -> words.say("date.day.month", start.getDayOfMonth(), dates.shortMonth(start.getMonthValue()));
        };
        return year && unit != ChronoUnit.YEARS ? words.say("date.month", name, dates.year(start.getYear())) : name;
    }
}
