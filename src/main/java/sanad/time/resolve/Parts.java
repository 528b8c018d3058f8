package sanad.time.resolve;

import java.util.Optional;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Stretch;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.calendar.Calendars;
import sanad.time.resolve.Resolution.Step.Kind;

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
        return Calendars.inside(stretch, part)
                .filter(s -> !s.equals(stretch))
                .map(s -> Naming.checked(part(whole, s), part).part(part).clock(part))
                .orElseGet(() -> whole.part(part).clock(part));
    }

    /** A full date beside "today" is the surer of the two; a weekday beside "yesterday" moves it to the nearest such day. */
    private static Found ofDay(Found whole, Stretch day, Fields part, Ground ground) {
        if (part.has(Field.DAY) || part.has(Field.MONTH) || part.has(Field.FEAST)) {
            return part.has(Field.YEAR)
                    ? new Naming(ground).find(part)
                    : nearest(part, day).map(s -> part(whole, s).clock(part)).orElse(whole);
        }
        if (part.has(Field.WEEKDAY) && day.first().getDayOfWeek().getValue() != part.get(Field.WEEKDAY)) {
            Stretch moved = nearest(Fields.of(Field.WEEKDAY, part.get(Field.WEEKDAY)), day)
                    .orElse(day);
            return Found.at(moved, whole.footing())
                    .step(Kind.WEEKDAY_DIFFERS, day.when())
                    .after(whole)
                    .clock(part);
        }
        return whole.clock(part);
    }

    private static Optional<Stretch> nearest(Fields fields, Stretch day) {
        return Pick.NEAREST.among(Calendars.around(fields, day.first()), day.first());
    }

    private static Found part(Found whole, Stretch part) {
        return Found.at(part, whole.footing()).step(Kind.PART, part.when()).after(whole);
    }
}
