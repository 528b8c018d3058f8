package sanad.extract.time;

import java.util.Optional;
import sanad.extract.time.grammar.Frame;
import sanad.extract.time.grammar.Slot;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.PartOfDay;
import sanad.time.TimeMeaning;
import sanad.time.TimexMod;
import sanad.time.Unit;

/** Makes a meaning of what a rule has filled. */
final class Meanings {
    private static final Slot[] PLAIN = {
        Slot.CENTURY,
        Slot.DECADE,
        Slot.YEAR,
        Slot.HALF,
        Slot.THIRD,
        Slot.QUARTER,
        Slot.SEASON,
        Slot.MONTH,
        Slot.FEAST,
        Slot.WEEK,
        Slot.DAY,
        Slot.WEEKDAY
    };

    private static final int LAST_SHORT_YEAR = 30;
    private static final int AHEAD = 3;

    private Meanings() {}

    /** The meaning; nothing for words that only look like time. */
    static Optional<TimeMeaning> of(Frame frame, Direction direction) {
        if (frame.has(Slot.NOTHING)) {
            return Optional.empty();
        }
        Optional<TimeMeaning> plain = plain(frame, direction);
        return frame.has(Slot.MOD)
                ? plain.map(m -> new TimeMeaning.Modified(m, TimexMod.values()[frame.get(Slot.MOD, 0)]))
                : plain;
    }

    private static Optional<TimeMeaning> plain(Frame frame, Direction direction) {
        boolean measured = !frame.lengths().isEmpty() && direction != Direction.FUTURE;
        if (frame.has(Slot.VAGUE) && !measured) {
            return Optional.of(new TimeMeaning.Vague(Direction.values()[frame.get(Slot.VAGUE, 0)]));
        }
        Fields fields = fields(frame);
        if (!frame.lengths().isEmpty()) {
            return Optional.of(length(frame, Length.told(frame.lengths(), frame.has(Slot.MINUS)), direction));
        }
        if (frame.has(Slot.EVERY)) {
            return fields.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TimeMeaning.Repeating(frame.get(Slot.TIMES, 1), turn(fields), fields));
        }
        TimeMeaning.Base base = frame.has(Slot.TELLING) ? TimeMeaning.Base.NARRATIVE : TimeMeaning.Base.DOCUMENT;
        int steps = frame.get(Slot.STEPS, 0);
        if (frame.has(Slot.UNIT)) {
            TimeMeaning cycle = new TimeMeaning.Cycle(unit(frame), steps, base, system(frame));
            return Optional.of(fields.isEmpty() ? cycle : within(cycle, fields, frame));
        }
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Fields end = Ends.of(fields, frame);
        boolean near = frame.has(Slot.STEPS) && !fields.has(Field.YEAR);
        TimeMeaning first = near ? new TimeMeaning.Recurring(fields, steps, base) : new TimeMeaning.Named(fields);
        TimeMeaning last = near ? new TimeMeaning.Recurring(end, steps, base) : new TimeMeaning.Named(end);
        return Optional.of(end.equals(fields) ? first : new TimeMeaning.Between(first, last));
    }

    private static TimeMeaning within(TimeMeaning whole, Fields part, Frame frame) {
        Fields end = Ends.of(part, frame);
        TimeMeaning first = new TimeMeaning.Within(whole, part);
        return end.equals(part) ? first : new TimeMeaning.Between(first, new TimeMeaning.Within(whole, end));
    }

    /** How long a repeating field takes to come again. */
    private static Length turn(Fields fields) {
        boolean yearly = fields.has(Field.MONTH) || fields.has(Field.SEASON) || fields.has(Field.FEAST);
        boolean monthly = fields.has(Field.DAY) || fields.has(Field.WEEK);
        Unit unit = yearly ? Unit.YEAR : monthly ? Unit.MONTH : fields.has(Field.WEEKDAY) ? Unit.WEEK : Unit.DAY;
        return Length.of(1, unit);
    }

    private static TimeMeaning length(Frame frame, Length length, Direction direction) {
        if (frame.has(Slot.EVERY)) {
            return new TimeMeaning.Repeating(frame.get(Slot.TIMES, 1), length, fields(frame));
        }
        boolean counts = frame.get(Slot.AGO, AHEAD) != AHEAD || direction == Direction.FUTURE;
        if (frame.has(Slot.EVENT) && !(frame.has(Slot.AGO) && counts)) {
            return new TimeMeaning.FromEvent(length, TimeMeaning.Side.values()[frame.get(Slot.EVENT, 1) - 1]);
        }
        if (frame.has(Slot.AGO) && counts) {
            TimeMeaning.Base base = frame.has(Slot.TELLING) ? TimeMeaning.Base.NARRATIVE : TimeMeaning.Base.DOCUMENT;
            TimeMeaning point = new TimeMeaning.Shifted(length, frame.get(Slot.AGO, 1) > 1, base);
            boolean part = frame.has(Slot.PART) && length.finest() == Unit.DAY;
            return part ? new TimeMeaning.Within(point, fields(frame)) : point;
        }
        return new TimeMeaning.Lapse(length);
    }

    private static Unit unit(Frame frame) {
        return Unit.values()[frame.get(Slot.UNIT, 0)];
    }

    private static Fields.Reckoning system(Frame frame) {
        return frame.has(Slot.HIJRI) ? Fields.Reckoning.HIJRI : Fields.Reckoning.GREGORIAN;
    }

    private static Fields fields(Frame frame) {
        Fields fields = Fields.NONE.in(system(frame));
        for (Slot slot : PLAIN) {
            if (frame.has(slot)) {
                fields = fields.with(Field.valueOf(slot.name()), frame.get(slot, 0));
            }
        }
        if (frame.has(Slot.SHORT_YEAR) || frame.has(Slot.HUNDREDS)) {
            fields = fields.with(Field.YEAR, inHalves(frame));
        }
        if (frame.has(Slot.NTH_CENTURY)) {
            fields = fields.with(Field.CENTURY, frame.get(Slot.NTH_CENTURY, 1) - 1);
        }
        if (frame.has(Slot.NTH_MILLENNIUM)) {
            fields = fields.with(Field.MILLENNIUM, frame.get(Slot.NTH_MILLENNIUM, 1) - 1);
        }
        if (frame.has(Slot.DECADE_YEAR)) {
            fields = fields.with(Field.DECADE, frame.get(Slot.DECADE_YEAR, 0) / 10);
        }
        if (frame.has(Slot.DECADE_SHORT)) {
            fields = fields.with(Field.DECADE, frame.get(Slot.DECADE_SHORT, 0) / 10);
        }
        if (frame.has(Slot.ERA)) {
            fields = Ends.beforeEra(fields);
        }
        if (frame.has(Slot.HOUR) || frame.has(Slot.HHMM)) {
            return clock(fields, frame);
        }
        return frame.has(Slot.PART) ? fields.with(Field.PART, frame.get(Slot.PART, 0)) : fields;
    }

    private static int inHalves(Frame frame) {
        int last = frame.get(Slot.SHORT_YEAR, 0);
        if (frame.has(Slot.HUNDREDS)) {
            return 100 * frame.get(Slot.HUNDREDS, 0) + last;
        }
        int year = frame.get(Slot.YEAR, last > LAST_SHORT_YEAR ? 1900 : 2000);
        return year - year % 100 + last;
    }

    private static Fields clock(Fields fields, Frame frame) {
        int together = frame.get(Slot.HHMM, 0);
        int hour = frame.get(Slot.HOUR, together / 100);
        int minute = frame.get(Slot.MINUTE, together % 100);
        if (frame.has(Slot.LESS)) {
            minute = 60 - frame.get(Slot.LESS, 0);
            hour = hour == 0 ? 23 : hour - 1;
        }
        Fields clock = fields.with(Field.HOUR, ofDay(hour, frame)).with(Field.MINUTE, minute);
        clock = frame.has(Slot.SECOND) ? clock.with(Field.SECOND, frame.get(Slot.SECOND, 0)) : clock;
        return frame.has(Slot.ZONE) ? clock.with(Field.ZONE, frame.get(Slot.ZONE, 0)) : clock;
    }

    /** An hour before or after noon; the small hours of a night stay. */
    private static int ofDay(int hour, Frame frame) {
        boolean night = frame.get(Slot.PART, -1) == PartOfDay.NIGHT.ordinal();
        boolean late = frame.get(Slot.NOON, 0) == 2
                || frame.get(Slot.PART, -1) == PartOfDay.AFTERNOON.ordinal()
                || frame.get(Slot.PART, -1) == PartOfDay.EVENING.ordinal()
                || frame.get(Slot.PART, -1) == PartOfDay.MIDDAY.ordinal() && hour < 4
                || night && hour > 5;
        boolean early = frame.get(Slot.NOON, 0) == 1 || frame.get(Slot.PART, -1) == PartOfDay.MORNING.ordinal();
        if (late && hour < 12) {
            return hour + 12;
        }
        return (early || night) && hour == 12 ? 0 : hour;
    }
}
