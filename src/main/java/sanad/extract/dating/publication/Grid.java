package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** The days on which a document may have been written: runs of days around all that its words may lead to. */
final class Grid {
    private final long first;
    private final TreeMap<Long, Long> runs = new TreeMap<>();

    /** No day before the first. */
    Grid(LocalDate first) {
        this.first = first.equals(LocalDate.MIN) ? Long.MIN_VALUE : first.toEpochDay();
    }

    /** Adds the days from so many before a day to so many after it. */
    void add(LocalDate day, int before, int after) {
        long from = Math.max(first, day.toEpochDay() - before);
        long to = day.toEpochDay() + after;
        if (from > to) {
            return;
        }
        for (Map.Entry<Long, Long> one = runs.floorEntry(to + 1);
                one != null && one.getValue() >= from - 1;
                one = runs.floorEntry(to + 1)) {
            from = Math.min(from, one.getKey());
            to = Math.max(to, one.getValue());
            runs.remove(one.getKey());
        }
        runs.put(from, to);
    }

    /** All of them, ascending. */
    long[] days() {
        return runs.entrySet().stream()
                .flatMapToLong(e -> LongStream.rangeClosed(e.getKey(), e.getValue()))
                .toArray();
    }
}
