package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sanad.chronicle.Event;
import sanad.language.Words;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;
import sanad.timeline.scale.TimeScale;

/**
 * Counts events that have no room, near their place. Every one of them is counted: a pill without room joins the
 * nearest one, and where a lane has no room for a single pill, its least important label makes way.
 */
final class PillPlacer {
    private static final double REACH = 140;
    private static final double BUCKET = 110;

    private final List<RowSpace> rows;
    private final List<Placed> placed;
    private final Wish wish;
    private final TextMeasure measure;
    private final Words words;
    private final TimeScale scale;
    private final double first;
    private final double steps;
    private final Map<Long, Bucket> buckets = new TreeMap<>();
    private final List<Crowd> homeless = new ArrayList<>();
    private final List<Pill> pills = new ArrayList<>();

    /** A stretch of time that stays the same while one pans, and changes only now and then while one zooms. */
    private static final class Bucket {
        private final List<Event> events = new ArrayList<>();
        private double sum;
    }

    /** Events that are counted together, and where they stand along time. */
    private record Crowd(List<Event> events, double at) {}

    PillPlacer(List<RowSpace> rows, List<Placed> placed, Wish wish, TextMeasure measure, double first) {
        this.rows = rows;
        this.placed = placed;
        this.wish = wish;
        this.measure = measure;
        this.first = first;
        words = Words.in(wish.manner());
        scale = wish.frame().along(wish.view());
        steps = Math.pow(2, Math.ceil(Math.log(BUCKET / scale.step()) / Math.log(2)));
    }

    /** Counts an event with its days. */
    void count(Event event, double start, double end) {
        double middle =
                (Math.max(start, wish.view().from()) + Math.min(end, wish.view().to())) / 2;
        Bucket bucket = buckets.computeIfAbsent(key(middle), k -> new Bucket());
        bucket.events.add(event);
        bucket.sum += middle;
    }

    /** Which stretch a day lies in; no stretch goes through a fold. */
    private long key(double day) {
        long piece = (long) Math.floor(scale.course().along(day, 0, 1));
        return (piece << 40) + (long) Math.floor(scale.course().along(day, 1, 0) / steps);
    }

    /** The pills for all that was counted. */
    List<Pill> place() {
        for (Bucket bucket : buckets.values()) {
            Crowd crowd = new Crowd(bucket.events, scale.x(bucket.sum / bucket.events.size()));
            place(crowd, REACH).ifPresentOrElse(pills::add, () -> homeless.add(crowd));
        }
        homeless.forEach(this::join);
        pills.sort(Comparator.comparingDouble(Pill::lo));
        return pills;
    }

    private Optional<Pill> place(Crowd crowd, double reach) {
        double wide = wide(crowd.events);
        double lowest = wish.frame().begin() + wide / 2;
        double highest = wish.frame().width() - 8 - wide / 2;
        double at = Math.max(lowest, Math.min(highest, crowd.at));
        for (double off = 0; off <= reach; off += 3) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                double middle = at + sign * off;
                for (int row = rows.size() - 1; row >= 0 && middle >= lowest && middle <= highest; row--) {
                    if (rows.get(row).free(middle - wide / 2, middle + wide / 2)) {
                        rows.get(row).take(middle - wide / 2, middle + wide / 2);
                        double y = first + (row + 0.5) * wish.frame().metrics().row();
                        return Optional.of(new Pill(crowd.events, row, y, middle - wide / 2, middle + wide / 2));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Adds a crowd to the nearest pill that can grow; else a label makes way. */
    private void join(Crowd crowd) {
        Optional<Pill> nearest =
                pills.stream().min(Comparator.comparingDouble(p -> Math.abs((p.lo() + p.hi()) / 2 - crowd.at)));
        List<Event> together = new ArrayList<>(crowd.events);
        double at = crowd.at;
        if (nearest.isPresent()) {
            Pill old = nearest.get();
            pills.remove(old);
            rows.get(old.row()).releaseAt(old.lo());
            together.addAll(old.events());
            at = (old.lo() + old.hi()) / 2;
        }
        Optional<Pill> grown = place(new Crowd(together, at), wish.frame().width());
        while (grown.isEmpty() && leastImportant().isPresent()) {
            Placed last = leastImportant().get();
            placed.remove(last);
            rows.get(last.row()).releaseAt(last.lo());
            together.add(last.event());
            grown = place(new Crowd(together, last.glyph().lo()), wish.frame().width());
        }
        pills.add(grown.orElseGet(() -> atTheEnd(together)));
    }

    /** The label that makes way first; never the chosen one's. */
    private Optional<Placed> leastImportant() {
        for (int i = placed.size() - 1; i >= 0; i--) {
            Placed last = placed.get(i);
            if (!wish.chosen().equals(Optional.of(last.event().id()))) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    /** Where the chosen event's bar fills every row, the count lies on the bar's end. */
    private Pill atTheEnd(List<Event> events) {
        double hi = wish.frame().width() - 8;
        double y = first + 0.5 * wish.frame().metrics().row();
        return new Pill(events, 0, y, hi - wide(events), hi);
    }

    private double wide(List<Event> events) {
        return measure.width(words.say("more", events.size()), Pill.TEXT, true) + 16;
    }
}
