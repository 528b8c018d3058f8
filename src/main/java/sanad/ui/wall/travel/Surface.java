package sanad.ui.wall.travel;

import java.util.Optional;
import javafx.scene.layout.Region;
import sanad.chronicle.Event;
import sanad.timeline.draw.OverviewMarks;
import sanad.timeline.place.Pill;
import sanad.timeline.scale.Fold;

/** The wall as hands and ears know it: a region, and what can be done with it. */
public abstract class Surface extends Region {
    /** The ways to move it through time. */
    public abstract Moves moves();

    /** All of time as a strip. */
    public abstract OverviewMarks overview();

    /** Chooses an event. */
    public abstract void choose(Event event);

    /** Chooses an event, brings it into view, and gives it the keyboard. */
    public abstract void arrive(Event event);

    /** Chooses an event and opens its passage. */
    public abstract void open(Event event);

    /** Goes where a count's events get labels; where no nearer view would help, or where asked to, lists them. */
    public abstract void open(Pill pill, boolean list);

    /** Opens a fold. */
    public abstract void open(Fold fold);

    /** The pointer is over an event, or over none. */
    public abstract void hover(Optional<String> event);

    /** A hand is at work: what only shows while it rests goes away. */
    public abstract void quiet();

    /** How far the lanes are scrolled, in px. */
    public abstract double scrolled();

    /** Scrolls the lanes by some px. */
    public abstract void scrollBy(double pixels);

    /** Scrolls as little as needed to show a row of that middle. */
    public abstract void scrollTo(double middle);
}
