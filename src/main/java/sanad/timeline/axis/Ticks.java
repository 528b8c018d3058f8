package sanad.timeline.axis;

import java.util.ArrayList;
import java.util.List;
import sanad.language.Manner;
import sanad.timeline.scale.TimeScale;

/**
 * The lines and the words of an axis, from hours to millennia, by a table of widths; each piece between two folds has
 * its own row of that table.
 *
 * <p>Example: from 4 px a day on there is a notch for each day, every fifth is numbered, and the line below names month
 * and year.
 *
 * @param ticks by day
 * @param words those first that are to be there where not all have room
 */
public record Ticks(List<Tick> ticks, List<AxisWord> words) {
    /** No more than these in one stretch, whatever happens. */
    static final int MOST = 2_000;

    /** An axis that says nothing. */
    public static final Ticks NONE = new Ticks(List.of(), List.of());

    /** Copies the lists. */
    public Ticks {
        ticks = List.copyOf(ticks);
        words = List.copyOf(words);
    }

    /** The axis of a scale in a manner of speaking. */
    public static Ticks of(TimeScale scale, Manner manner) {
        return new Axis(manner, Habits.USUAL).calendar(scale);
    }

    /** These and others, whose words come later. */
    public Ticks with(Ticks others) {
        List<Tick> both = new ArrayList<>(ticks);
        both.addAll(others.ticks);
        List<AxisWord> said = new ArrayList<>(words);
        said.addAll(others.words);
        return new Ticks(both, said);
    }
}
