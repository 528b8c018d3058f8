package sanad.timeline.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Event;
import sanad.time.When;
import sanad.timeline.place.Days;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.View;

/**
 * The empty stretches of a story, in which no day belongs to any event, and how much happens between them. Made once
 * for a story.
 */
final class Gaps {
    private static final int KEPT = 48;
    private static final double LOST = 0.25;

    private final double[] starts;
    private final double[] weights;
    private final int[] distinct;
    private final List<Fold> longest;

    /** The gaps of events in the order of their first days, within a stretch of time. */
    Gaps(List<Event> dated, Spans spans, View extent) {
        int count = dated.size();
        starts = spans.first();
        weights = new double[count + 1];
        distinct = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Event event = dated.get(i);
            weights[i + 1] = weights[i] + weight(event);
            distinct[i + 1] = distinct[i] + (i == 0 || starts[i] > starts[i - 1] ? 1 : 0);
        }
        List<Fold> found = new ArrayList<>();
        double reached = extent.from();
        for (View busy : busy(spans)) {
            if (busy.from() > reached && busy.from() < extent.to()) {
                whole(reached, busy.from()).ifPresent(found::add);
            }
            reached = Math.max(reached, busy.to());
        }
        longest = found.stream()
                .sorted(Comparator.comparingDouble((Fold f) -> -f.length()).thenComparingDouble(Fold::from))
                .limit(KEPT)
                .toList();
    }

    /** The stretches in which something happened, or happened by what some document says, in the order of time. */
    private static List<View> busy(Spans spans) {
        List<View> busy = new ArrayList<>(spans.events().size());
        boolean sorted = true;
        for (int i = 0; i < spans.events().size(); i++) {
            Event event = spans.events().get(i);
            busy.add(new View(spans.first()[i], spans.last()[i]));
            for (When other : event.disputed()) {
                if (Days.dated(other)) {
                    busy.add(new View(Days.start(other), Days.end(other)));
                    sorted = false;
                }
            }
        }
        if (!sorted) {
            busy.sort(Comparator.comparingDouble(View::from));
        }
        return busy;
    }

    /** The longest of them, the longest first, each cut to whole years, months or days. */
    List<Fold> longest() {
        return longest;
    }

    /** How much the events weigh that begin in a stretch. */
    double weight(double from, double to) {
        return weights[before(to)] - weights[before(from)];
    }

    /** On how many different days events begin in a stretch. */
    int starts(double from, double to) {
        return distinct[before(to)] - distinct[before(from)];
    }

    private int before(double day) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** An essential event weighs 4, an important one 2, a minor one 1. */
    static double weight(Event event) {
        return event.importance() >= 3 ? 4 : event.importance();
    }

    /** The whole years of a gap where they are nearly all of it, else its whole months, else its days. */
    private static Optional<Fold> whole(double from, double to) {
        LocalDate first = LocalDate.ofEpochDay((long) Math.ceil(from));
        LocalDate last = LocalDate.ofEpochDay((long) Math.floor(to));
        LocalDate year = first.getDayOfYear() == 1 ? first : first.plusYears(1).withDayOfYear(1);
        LocalDate month =
                first.getDayOfMonth() == 1 ? first : first.plusMonths(1).withDayOfMonth(1);
        Optional<Fold> years = cut(year, last.withDayOfYear(1), to - from);
        Optional<Fold> months = cut(month, last.withDayOfMonth(1), to - from);
        return years.isPresent() ? years : months.isPresent() ? months : cut(first, last, to - from);
    }

    private static Optional<Fold> cut(LocalDate from, LocalDate to, double gap) {
        double length = (double) to.toEpochDay() - from.toEpochDay();
        return length > 0 && length >= gap * (1 - LOST)
                ? Optional.of(new Fold(from.toEpochDay(), to.toEpochDay()))
                : Optional.empty();
    }
}
