package sanad.time;

/**
 * What words of time say, before anything is known that they stand on: a small closed algebra after SCATE (Bethard and
 * Parker 2016). {@link Resolver} turns it into days.
 */
public sealed interface TimeMeaning {
    /** What a meaning counts from. */
    enum Base {
        /** The day the document was published. */
        DOCUMENT,
        /** The date that the telling has reached. */
        NARRATIVE
    }

    /** On which side of an event. */
    enum Side {
        BEFORE_EVENT,
        AFTER_EVENT
    }

    /** Named fields: "19 June 2024", "June", "Friday", "at 14:30". Without its year it is the nearest one in the direction. */
    record Named(Fields fields) implements TimeMeaning {}

    /**
     * A unit of the calendar, counted from the one that holds the base: "this month" 0, "last year" -1, "the week before
     * last" -2, "yesterday" is DAY -1. Months and years may be those of the Hijri calendar.
     */
    record Cycle(Unit unit, int steps, Base base, Fields.Reckoning system) implements TimeMeaning {
        /** One of the Gregorian calendar. */
        public Cycle(Unit unit, int steps, Base base) {
            this(unit, steps, base, Fields.Reckoning.GREGORIAN);
        }
    }

    /**
     * A repeating field, counted from the base: "last June" is month 6 with -1, "next Friday" +1, "this summer" 0.
     */
    record Recurring(Fields fields, int steps, Base base) implements TimeMeaning {}

    /** A point reached by counting: "three months ago" is back from the document, "two days later" on from the narrative. */
    record Shifted(Length length, boolean forward, Base base) implements TimeMeaning {}

    /** A distance from an event that the same clause names: "nine months after the summit". TIMEX3 knows only its length. */
    record FromEvent(Length length, Side side) implements TimeMeaning {}

    /** A part of a whole: "the 13th of the same month", "yesterday evening", "summer of last year". */
    record Within(TimeMeaning whole, Fields part) implements TimeMeaning {}

    /** From one point to another, as one expression: "the 8th to the 13th of October", "the season of 2023-24". */
    record Between(TimeMeaning from, TimeMeaning to) implements TimeMeaning {}

    /** A length: "for two hours", "aged 40 years". */
    record Lapse(Length length) implements TimeMeaning {}

    /**
     * Something that comes again: "every Friday" (fields), "every two weeks" (length), "twice a month" (2 times in a length).
     */
    record Repeating(int times, Length every, Fields fields) implements TimeMeaning {
        /** Once in each. */
        public Repeating(Length every, Fields fields) {
            this(1, every, fields);
        }
    }

    /** No date at all: PAST "years ago", NONE "nowadays", FUTURE "in future". */
    record Vague(Direction direction) implements TimeMeaning {}

    /** A meaning with a modifier: "early June", "about two hours". */
    record Modified(TimeMeaning meaning, TimexMod mod) implements TimeMeaning {}
}
