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
        Slot.QUARTER,
        Slot.SEASON,
        Slot.MONTH,
        Slot.WEEK,
        Slot.DAY,
        Slot.WEEKDAY
    };

    private Meanings() {}

    /** The meaning; nothing for words that only look like time. */
    static Optional<TimeMeaning> of(Frame frame) {
        if (frame.has(Slot.NOTHING)) {
            return Optional.empty();
        }
        Optional<TimeMeaning> plain = plain(frame);
        return frame.has(Slot.MOD)
                ? plain.map(m -> new TimeMeaning.Modified(m, TimexMod.values()[frame.get(Slot.MOD, 0)]))
                : plain;
    }

    private static Optional<TimeMeaning> plain(Frame frame) {
        if (frame.has(Slot.VAGUE)) {
            return Optional.of(new TimeMeaning.Vague(Direction.values()[frame.get(Slot.VAGUE, 0)]));
        }
        Fields fields = fields(frame);
        if (!frame.lengths().isEmpty()) {
            return Optional.of(length(frame, new Length(frame.lengths())));
        }
        if (frame.has(Slot.EVERY)) {
            return Optional.of(new TimeMeaning.Repeating(Length.of(1, Unit.WEEK), fields));
        }
        TimeMeaning.Base base = frame.has(Slot.TELLING) ? TimeMeaning.Base.NARRATIVE : TimeMeaning.Base.DOCUMENT;
        int steps = frame.get(Slot.STEPS, 0);
        if (frame.has(Slot.UNIT)) {
            TimeMeaning cycle = new TimeMeaning.Cycle(unit(frame), steps, base);
            return Optional.of(fields.isEmpty() ? cycle : new TimeMeaning.Within(cycle, fields));
        }
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                frame.has(Slot.STEPS) && !fields.has(Field.YEAR)
                        ? new TimeMeaning.Recurring(fields, steps, base)
                        : new TimeMeaning.Named(fields));
    }

    private static TimeMeaning length(Frame frame, Length length) {
        if (frame.has(Slot.EVERY)) {
            return new TimeMeaning.Repeating(length, Fields.NONE);
        }
        if (frame.has(Slot.EVENT)) {
            return new TimeMeaning.FromEvent(length, TimeMeaning.Side.values()[frame.get(Slot.EVENT, 1) - 1]);
        }
        if (frame.has(Slot.AGO)) {
            TimeMeaning.Base base = frame.has(Slot.TELLING) ? TimeMeaning.Base.NARRATIVE : TimeMeaning.Base.DOCUMENT;
            return new TimeMeaning.Shifted(length, frame.get(Slot.AGO, 1) == 2, base);
        }
        return new TimeMeaning.Lapse(length);
    }

    private static Unit unit(Frame frame) {
        return Unit.values()[frame.get(Slot.UNIT, 0)];
    }

    private static Fields fields(Frame frame) {
        Fields fields = frame.has(Slot.HIJRI) ? Fields.NONE.in(Fields.Reckoning.HIJRI) : Fields.NONE;
        for (Slot slot : PLAIN) {
            if (frame.has(slot)) {
                fields = fields.with(Field.valueOf(slot.name()), frame.get(slot, 0));
            }
        }
        if (frame.has(Slot.NTH_CENTURY)) {
            fields = fields.with(Field.CENTURY, frame.get(Slot.NTH_CENTURY, 1) - 1);
        }
        if (frame.has(Slot.DECADE_YEAR)) {
            fields = fields.with(Field.DECADE, frame.get(Slot.DECADE_YEAR, 0) / 10);
        }
        if (frame.has(Slot.DECADE_SHORT)) {
            fields = fields.with(Field.DECADE, frame.get(Slot.DECADE_SHORT, 0) / 10);
        }
        if (frame.has(Slot.HOUR)) {
            return clock(fields, frame);
        }
        return frame.has(Slot.PART) ? fields.with(Field.PART, frame.get(Slot.PART, 0)) : fields;
    }

    private static Fields clock(Fields fields, Frame frame) {
        int hour = frame.get(Slot.HOUR, 0);
        int minute = frame.get(Slot.MINUTE, 0);
        if (frame.has(Slot.LESS)) {
            minute = 60 - frame.get(Slot.LESS, 0);
            hour = hour == 0 ? 23 : hour - 1;
        }
        return fields.with(Field.HOUR, ofDay(hour, frame)).with(Field.MINUTE, minute);
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
        return early && hour == 12 ? 0 : hour;
    }
}
