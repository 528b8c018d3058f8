package sanad.timeline.axis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.DoubleFunction;
import sanad.language.Manner;
import sanad.time.Precision;
import sanad.timeline.scale.TimeScale;

/**
 * How an axis speaks.
 *
 * @param manner the language
 * @param habits where weeks begin, and whether there is a second calendar
 */
public record Axis(Manner manner, Habits habits) {
    /** Dates by the calendar. */
    public Ticks calendar(TimeScale scale) {
        DayOfWeek week = habits.firstOfWeek(manner);
        Ticks axis = new Ticks(java.util.List.of(), FoldWords.of(scale, manner));
        for (Stretch stretch : Stretch.of(scale)) {
            axis = axis.with(new CalendarTicks(stretch, manner, week).make());
        }
        return second(scale, axis);
    }

    /** Distances from a day zero, with the days themselves below. */
    public Ticks relative(TimeScale scale, LocalDate zero) {
        Ticks axis = new Ticks(java.util.List.of(), FoldWords.of(scale, manner));
        for (Stretch stretch : Stretch.of(scale)) {
            axis = axis.with(new RelativeTicks(stretch, zero, manner).make());
        }
        return second(scale, axis);
    }

    /** The dates of steps; {@code finest} knows how exactly the day of a step is known. */
    public Ticks steps(TimeScale scale, DoubleFunction<Precision> finest) {
        return new StepTicks(scale, manner, finest, habits.second()).make();
    }

    private Ticks second(TimeScale scale, Ticks axis) {
        return habits.second() == Habits.Second.HIJRI ? axis.with(HijriTicks.of(scale, manner)) : axis;
    }
}
