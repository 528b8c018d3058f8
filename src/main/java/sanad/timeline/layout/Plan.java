package sanad.timeline.layout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Event;
import sanad.timeline.axis.Axis;
import sanad.timeline.axis.Ticks;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.TimeScale;

/**
 * How a person wants time to run along the wall.
 *
 * @param kind which view of the model
 * @param folded whether long empty stretches are folded
 * @param opened where folds begin that are open all the same, in days
 * @param zero the id of the event whose day counts as day zero, where time is told from one
 */
public record Plan(Kind kind, boolean folded, Set<Double> opened, Optional<String> zero) {
    /** Time as it runs, with long empty stretches folded. */
    public static final Plan USUAL = new Plan(Kind.TIME, true, Set.of(), Optional.empty());

    /** The views of one model. */
    public enum Kind {
        /** Time as it runs. */
        TIME,
        /** One step from each day on which something begins to the next. */
        EQUAL,
        /** Time as it runs, told as so long before and after an event. */
        RELATIVE
    }

    /** Copies the set. */
    public Plan {
        opened = Set.copyOf(opened);
    }

    /** The same in another view. */
    public Plan as(Kind other) {
        return new Plan(other, folded, opened, zero);
    }

    /** The same with all long empty stretches folded, or none. */
    public Plan folding(boolean all) {
        return new Plan(kind, all, Set.of(), zero);
    }

    /** The same with one fold open. */
    public Plan opening(Fold fold) {
        Set<Double> more = new HashSet<>(opened);
        more.add(fold.from());
        return new Plan(kind, folded, more, zero);
    }

    /** The same told from another event. */
    public Plan from(Optional<String> event) {
        return new Plan(kind, folded, opened, event);
    }

    /** What the axis says on a wall by this plan. */
    public Ticks ticks(Index index, TimeScale scale, Axis axis) {
        return switch (kind) {
            case TIME -> axis.calendar(scale);
            case EQUAL -> scale.course().even() ? axis.calendar(scale) : axis.steps(scale, index::finest);
            case RELATIVE ->
                zero(index)
                        .map(event -> LocalDate.ofEpochDay((long) Days.first(event)))
                        .map(day -> axis.relative(scale, day))
                        .orElseGet(() -> axis.calendar(scale));
        };
    }

    /** The event that is told from: the chosen one, else the first of the most important. */
    public Optional<Event> zero(Index index) {
        return zero.flatMap(index::event)
                .filter(Days::dated)
                .or(() -> index.dated().stream()
                        .max(Comparator.comparingInt(Event::importance)
                                .thenComparing(Comparator.comparingDouble(e -> -Days.first(e)))));
    }

    /** Time as it runs, with the longest empty stretches folded, at most so many. */
    public static Course folded(Index index, Frame frame, int most) {
        return Folding.of(index.gaps(), index.extent(), frame, Set.of(), most);
    }

    /** How time runs on a wall by this plan. */
    public Course course(Index index, Frame frame) {
        return switch (kind) {
            case EQUAL -> Steps.course(index);
            case TIME, RELATIVE -> folded ? Folding.of(index.gaps(), index.extent(), frame, opened) : Course.EVEN;
        };
    }
}
