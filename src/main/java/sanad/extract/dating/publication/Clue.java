package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import sanad.chronicle.Reason;

/**
 * Words that speak for some days of publication and against all others: every expression that hangs on the unknown day
 * is such a function of it.
 *
 * @param sort what sort of clue it is
 * @param vote what it gives to a day
 * @param reasons what it is, for people; empty where it only breaks ties
 */
record Clue(Sort sort, ToDoubleFunction<LocalDate> vote, List<Reason> reasons) {
    /** Sorts of clue, those that tell the most first. */
    enum Sort {
        /** A date that the page itself bears. */
        PAGE,
        /** "Today", "yesterday" beside a date or weekday. */
        DEICTIC,
        /** The same event is dated elsewhere. */
        SHARED,
        /** A lead's own day, taken as fresh. */
        FRESH,
        /** "This month", and days that its name fixes. */
        CALENDAR,
        /** Told as past, or as still to come. */
        BOUND,
        /** It only breaks ties. */
        SUPPORT
    }

    /** One that gives the same to all of its days. */
    static Clue on(Sort sort, double weight, Predicate<LocalDate> days, List<Reason> reasons) {
        return new Clue(sort, day -> days.test(day) ? weight : 0, List.copyOf(reasons));
    }

    /** Whether it says anything about the day itself, and not only what the day is not. */
    boolean tells() {
        return sort != Sort.BOUND && sort != Sort.SUPPORT;
    }
}
