package sanad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import sanad.time.Resolution.Step.Kind;

/** A part of a whole that is found already: a day of last month, the evening of yesterday, the summer of last year. */
final class Parts {
    private Parts() {}

    static Found of(Found whole, TimeMeaning.Within within, Ground ground) {
        Fields part = within.part();
        Optional<Stretch> around = whole.stretch();
        if (around.isEmpty()) {
            Fields known = part.has(Field.YEAR) || part.isEmpty() ? part : part.without(Field.YEAR);
            return Naming.masked(known);
        }
        Stretch stretch = around.get();
        if (stretch.unit() == Unit.DAY) {
            return ofDay(whole, stretch, part, ground);
        }
        return inside(stretch, part)
                .map(s -> Found.at(s, whole.footing())
                        .step(Kind.PART, s.when())
                        .after(whole)
                        .clock(part))
                .orElseGet(() -> whole.clock(part));
    }

    /** A full date beside "today" is the surer of the two; a weekday beside "yesterday" moves it to the nearest such day. */
    private static Found ofDay(Found whole, Stretch day, Fields part, Ground ground) {
        if (part.has(Field.DAY) || part.has(Field.MONTH)) {
            return part.has(Field.YEAR)
                    ? new Naming(ground).find(part)
                    : Pick.NEAREST
                            .among(Calendars.around(part, day.first()), day.first())
                            .map(s -> Found.at(s, whole.footing())
                                    .step(Kind.PART, s.when())
                                    .after(whole)
                                    .clock(part))
                            .orElse(whole);
        }
        if (part.has(Field.WEEKDAY) && day.first().getDayOfWeek().getValue() != part.get(Field.WEEKDAY)) {
            Stretch moved = Pick.NEAREST
                    .among(
                            Calendars.around(Fields.of(Field.WEEKDAY, part.get(Field.WEEKDAY)), day.first()),
                            day.first())
                    .orElse(day);
            return Found.at(moved, whole.footing())
                    .step(Kind.WEEKDAY_DIFFERS, day.when())
                    .after(whole)
                    .clock(part);
        }
        return whole.clock(part);
    }

    private static Optional<Stretch> inside(Stretch whole, Fields part) {
        int year = whole.first().getYear();
        if (Calendars.isYearly(part)) {
            return Calendars.inYear(part, year);
        }
        if (part.has(Field.WEEKDAY) && part.has(Field.WEEK) && whole.unit() == Unit.MONTH) {
            LocalDate day = whole.first()
                    .with(TemporalAdjusters.dayOfWeekInMonth(
                            part.get(Field.WEEK), DayOfWeek.of(part.get(Field.WEEKDAY))));
            return Optional.of(Stretch.day(day));
        }
        if (part.has(Field.DAY)) {
            int of = part.get(Field.DAY);
            boolean fits = of <= whole.first().lengthOfMonth() && whole.unit() == Unit.MONTH;
            return fits ? Optional.of(Stretch.day(whole.first().withDayOfMonth(of))) : Optional.empty();
        }
        if (part.has(Field.WEEKDAY)) {
            return Optional.of(Stretch.day(
                    whole.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(part.get(Field.WEEKDAY))))));
        }
        return Optional.empty();
    }
}
