package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import sanad.chronicle.DocumentDate;

/**
 * The days that a story turns on: of each document its date, else the last whole date it tells as past; and the months of
 * the dated documents and of the days they name. All documents share them, so they are gathered and sorted once.
 */
final class StoryDays {
    private final long[] days;
    private final long[] months;
    private final long[] near;

    /** What one document sees of them, its own days among them; none before there are any. */
    record Seen(Optional<LocalDate> first, LocalDate middle, Optional<LocalDate> last) {}

    StoryDays(List<DocumentDate> dates, List<Bounds> bounds, NamedDays named) {
        LongStream.Builder all = LongStream.builder();
        Set<Long> ofMonths = new TreeSet<>();
        Set<Long> ofDays = new TreeSet<>();
        for (int i = 0; i < dates.size(); i++) {
            if (dates.get(i).when().isKnown()) {
                LocalDate day = dates.get(i).when().earliest();
                all.add(day.toEpochDay());
                ofMonths.add(month(day));
                ofMonths.addAll(named.months(i));
                ofDays.add(day.toEpochDay());
                named.days(i).forEach(d -> ofDays.add(d.toEpochDay()));
            } else if (!bounds.get(i).earliest().equals(LocalDate.MIN)) {
                all.add(bounds.get(i).earliest().toEpochDay());
            }
        }
        days = all.build().sorted().toArray();
        months = ofMonths.stream().mapToLong(m -> m).toArray();
        near = ofDays.stream().mapToLong(d -> d).toArray();
    }

    /** All days, with those that a document brings. */
    Set<LocalDate> all(List<LocalDate> own) {
        Set<LocalDate> all = new TreeSet<>(own);
        LongStream.of(days).forEach(d -> all.add(LocalDate.ofEpochDay(d)));
        return all;
    }

    /** What a document that brings days of its own sees. */
    Seen seen(List<LocalDate> own) {
        long[] more = own.stream().mapToLong(LocalDate::toEpochDay).sorted().toArray();
        int size = days.length + more.length;
        if (size == 0) {
            return new Seen(Optional.empty(), LocalDate.MIN, Optional.empty());
        }
        return new Seen(Optional.of(at(more, 0)), at(more, size / 2), Optional.of(at(more, size - 1)));
    }

    /** The day of that place among both, in order. */
    private LocalDate at(long[] more, int place) {
        int taken = 0;
        while (taken < more.length && place - taken > 0 && before(more, taken, place - taken - 1)
                || taken < more.length && place - taken > days.length) {
            taken++;
        }
        long a = taken < more.length ? more[taken] : Long.MAX_VALUE;
        long b = place - taken < days.length ? days[place - taken] : Long.MAX_VALUE;
        return LocalDate.ofEpochDay(Math.min(a, b));
    }

    private boolean before(long[] more, int taken, int other) {
        return other >= days.length || more[taken] < days[other];
    }

    /** How many months lie between a day and the nearest month of the story; none where it has no months yet. */
    long gap(LocalDate day) {
        return gap(months, month(day));
    }

    /** How many days lie between a day and the nearest day that a dated document bears or names. */
    long daysGap(LocalDate day) {
        return gap(near, day.toEpochDay());
    }

    /** How far a number is from the nearest of these, which rise. */
    private static long gap(long[] all, long one) {
        if (all.length == 0) {
            return 0;
        }
        int place = Arrays.binarySearch(all, one);
        if (place >= 0) {
            return 0;
        }
        int after = -place - 1;
        long since = after == 0 ? Long.MAX_VALUE : one - all[after - 1];
        long till = after == all.length ? Long.MAX_VALUE : all[after] - one;
        return Math.min(since, till);
    }

    private static long month(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
