package sanad.extract.time;

import sanad.extract.time.grammar.Frame;
import sanad.extract.time.grammar.Slot;
import sanad.time.Field;
import sanad.time.Fields;

/** The fields at the other end of a range told as one, and years counted back from the common era. */
final class Ends {
    private static final Slot[] SLOTS = {Slot.TO_YEAR, Slot.TO_MONTH, Slot.TO_DAY, Slot.TO_HOUR};
    private static final Field[] FIELDS = {Field.YEAR, Field.MONTH, Field.DAY, Field.HOUR};

    private Ends() {}

    /** The last of the range; the first itself where the frame names no other. */
    static Fields of(Fields first, Frame frame) {
        Fields last = first;
        for (int i = 0; i < SLOTS.length; i++) {
            if (frame.has(SLOTS[i])) {
                int said = frame.get(SLOTS[i], 0);
                last = last.with(FIELDS[i], FIELDS[i] == Field.YEAR ? whole(said, first) : said);
            }
        }
        boolean hour = frame.has(Slot.TO_HOUR) && last.has(Field.MINUTE);
        return last.equals(first) ? first : hour ? last.with(Field.MINUTE, 0) : last;
    }

    /** A year of two digits in the century of the other. */
    private static int whole(int said, Fields first) {
        int other = first.get(Field.YEAR, said);
        if (said > 99 || other < 100) {
            return said;
        }
        int year = other - other % 100 + said;
        return year < other ? year + 100 : year;
    }

    /** Counted back: 44 BC is the year -43, its fifth century the century -5. */
    static Fields beforeEra(Fields fields) {
        Fields back = fields;
        if (fields.has(Field.YEAR) && fields.get(Field.YEAR) > 0) {
            back = back.with(Field.YEAR, 1 - fields.get(Field.YEAR));
        }
        for (Field field : new Field[] {Field.CENTURY, Field.MILLENNIUM}) {
            if (fields.has(field) && fields.get(field) >= 0) {
                back = back.with(field, -1 - fields.get(field));
            }
        }
        return back;
    }
}
