package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sanad.language.Words;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;

/**
 * Counts events that have no room, near their place. Every one of them is counted: a pill without room joins the
 * nearest one, and where a lane has no room for a single pill, its least important label makes way.
 */
final class PillPlacer {
    private static final double REACH = 140;

    private final List<RowSpace> rows;
    private final List<Placed> placed;
    private final Wish wish;
    private final TextMeasure measure;
    private final Words words;
    private final double first;
    private final List<Counting.Counted> homeless = new ArrayList<>();
    private final List<Pill> pills = new ArrayList<>();
    private final List<Optional<Slot>> reserved = new ArrayList<>();

    /** Room in a row. */
    private record Slot(int row, double lo, double hi) {}

    PillPlacer(List<RowSpace> rows, List<Placed> placed, Wish wish, TextMeasure measure, double first) {
        this.rows = rows;
        this.placed = placed;
        this.wish = wish;
        this.measure = measure;
        this.first = first;
        words = Words.in(wish.manner());
    }

    /** Keeps room for counts, once, before labels take it. */
    void reserve(List<Counting.Stretch> stretches) {
        if (reserved.isEmpty()) {
            for (Counting.Stretch stretch : stretches) {
                reserved.add(place(stretch.all(), stretch.at(), REACH));
            }
        }
    }

    /** The pills for all that was counted: stretch by stretch, as room was kept for them. */
    List<Pill> place(List<Counting.Counted> counted) {
        for (int i = 0; i < counted.size(); i++) {
            Counting.Counted crowd = counted.get(i);
            if (i < reserved.size()) {
                reserved.get(i).ifPresent(slot -> rows.get(slot.row).releaseAt(slot.lo));
            }
            if (!crowd.events().isEmpty()) {
                place(crowd, REACH).ifPresentOrElse(pills::add, () -> homeless.add(crowd));
            }
        }
        homeless.forEach(this::join);
        pills.sort(Comparator.comparingDouble(Pill::lo));
        return pills;
    }

    private Optional<Pill> place(Counting.Counted crowd, double reach) {
        return place(crowd.events().size(), crowd.at(), reach).map(slot -> {
            double y = first + (slot.row + 0.5) * wish.frame().metrics().row();
            return new Pill(crowd.events(), slot.row, y, slot.lo, slot.hi, crowd.found());
        });
    }

    /** Takes the free room nearest to a place that a count of so many needs. */
    private Optional<Slot> place(int count, double wanted, double reach) {
        double wide = wide(count);
        double lowest = wish.frame().begin() + wide / 2;
        double highest = wish.frame().width() - 8 - wide / 2;
        double at = Math.max(lowest, Math.min(highest, wanted));
        double best = Double.NaN;
        int into = -1;
        for (int row = rows.size() - 1; row >= 0; row--) {
            OptionalDouble middle = rows.get(row).nearest(at, wide, lowest, highest);
            if (middle.isPresent() && !(Math.abs(middle.getAsDouble() - at) >= Math.abs(best - at))) {
                best = middle.getAsDouble();
                into = row;
            }
        }
        if (into < 0 || Math.abs(best - at) > reach) {
            return Optional.empty();
        }
        rows.get(into).take(best - wide / 2, best + wide / 2);
        return Optional.of(new Slot(into, best - wide / 2, best + wide / 2));
    }

    /** Adds a crowd to the nearest pill that can grow; else a label makes way. */
    private void join(Counting.Counted crowd) {
        Optional<Pill> nearest =
                pills.stream().min(Comparator.comparingDouble(p -> Math.abs((p.lo() + p.hi()) / 2 - crowd.at())));
        Counting.Counted together = crowd;
        if (nearest.isPresent()) {
            Pill old = nearest.get();
            pills.remove(old);
            rows.get(old.row()).releaseAt(old.lo());
            // every pill here was made of a crowd
            Crowd both = crowd.events().with(((Crowd) old.events()).parts());
            together = new Counting.Counted(both, (old.lo() + old.hi()) / 2, crowd.found() || old.found());
        }
        Optional<Pill> grown = place(together, wish.frame().width());
        while (grown.isEmpty() && leastImportant().isPresent()) {
            Placed last = leastImportant().get();
            placed.remove(last);
            rows.get(last.row()).releaseAt(last.lo());
            Crowd more = together.events().with(List.of(Crowd.Part.of(last.event())));
            boolean found =
                    together.found() || wish.hits().contains(last.event().id());
            together = new Counting.Counted(more, last.glyph().lo(), found);
            grown = place(together, wish.frame().width());
        }
        Counting.Counted rest = together;
        pills.add(grown.orElseGet(() -> atTheEnd(rest)));
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
    private Pill atTheEnd(Counting.Counted crowd) {
        double hi = wish.frame().width() - 8;
        double y = first + 0.5 * wish.frame().metrics().row();
        return new Pill(crowd.events(), 0, y, hi - wide(crowd.events().size()), hi, crowd.found());
    }

    private double wide(int count) {
        return measure.width(words.say("more", words.quantity(count)), Pill.TEXT, true) + 16;
    }
}
