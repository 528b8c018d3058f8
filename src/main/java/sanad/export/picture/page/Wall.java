package sanad.export.picture.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.format.Wanted;
import sanad.language.Manner;
import sanad.timeline.axis.Axis;
import sanad.timeline.axis.Habits;
import sanad.timeline.axis.Ticks;
import sanad.timeline.draw.AxisMarks;
import sanad.timeline.draw.LaneMarks;
import sanad.timeline.draw.Look;
import sanad.timeline.draw.Sign;
import sanad.timeline.layout.Arranger;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Wish;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;
import sanad.timeline.scale.View;

/** Some events on a wall of their own: lanes with as many rows as they take, and the axis below. */
final class Wall {
    private static final double USUAL_HEIGHT = 420;
    private static final double LABEL = 130;

    private final Grid grid;
    private final Wanted wanted;
    private final List<Event> events;
    private final Index index;
    private final Arrangement arrangement;

    private Wall(Grid grid, Wanted wanted, List<Event> events, Index index, Arrangement arrangement) {
        this.grid = grid;
        this.wanted = wanted;
        this.events = events;
        this.index = index;
        this.arrangement = arrangement;
    }

    /**
     * Lays out.
     *
     * @param events those of the wall
     * @param view the stretch of time; empty: what all of them take
     * @param whole whether it is the only wall, which may show the bulk of a story and leave what lies far off to lists
     */
    static Wall of(
            Chronicle chronicle,
            List<Event> events,
            Grid grid,
            Wanted wanted,
            Teller teller,
            TextMeasure measure,
            Optional<View> view,
            boolean whole) {
        Manner manner = wanted.manner();
        Index index = new Index(chronicle, events, wanted.hanging().lanes());
        boolean second = wanted.hanging().habits().second() != Habits.Second.NONE;
        Metrics metrics = second ? grid.metrics().withSecondAxis() : grid.metrics();
        Frame bare = new Frame(grid.inner(), wanted.hanging().habits().rtl(manner), metrics);
        Frame frame = bare.with(wanted.hanging().plan().course(index, bare));
        Arranger arranger = new Arranger(index, measure);
        Wish wish = Wish.of(frame, index.extent(), USUAL_HEIGHT, manner)
                .saying(teller::cited)
                .inFull();
        View shown = view.orElseGet(() -> whole ? FirstView.of(index, arranger, wish) : FirstView.all(index, frame));
        return new Wall(grid, wanted, List.copyOf(events), index, arranger.arrangeAll(wish.at(shown)));
    }

    /** How many labels a wall of that height can hold at most, unless all of them are very short. */
    static int most(Grid grid, double height) {
        return (int) Math.ceil(height / grid.metrics().row() * grid.inner() / LABEL);
    }

    /** The events that it was made for. */
    List<Event> events() {
        return events;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /** Whether every event has its words; none is only counted. */
    boolean complete() {
        return arrangement.counted() == 0;
    }

    double height() {
        return arrangement.height() + arrangement.frame().metrics().axis();
    }

    Block block() {
        Axis axis = new Axis(wanted.manner(), wanted.hanging().habits());
        Ticks ticks = wanted.hanging().plan().ticks(index, arrangement.frame().along(arrangement.view()), axis);
        List<Group> groups = new ArrayList<>(LaneMarks.of(arrangement, ticks.ticks(), wanted.manner(), Look.NONE));
        List<Group> below = AxisMarks.of(arrangement, ticks, wanted.manner(), new TextMeasure());
        groups.addAll(new Drawing(0, 0, below).moved(0, arrangement.height()).groups());
        return new Block(
                height(), new Drawing(0, 0, groups).moved(grid.inset(), 0).groups());
    }

    /** The signs that occur, gathered. */
    static Set<Sign> signs(List<Wall> walls) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        walls.forEach(wall -> signs.addAll(Sign.in(wall.arrangement)));
        return signs;
    }

    /** The ids of the events that have words on it. */
    List<String> ids() {
        return arrangement.strips().stream()
                .map(Strip::placed)
                .flatMap(List::stream)
                .map(Placed::event)
                .map(Event::id)
                .toList();
    }

    /** The events that it does not reach: those before it, or those after it. */
    List<Event> beyond(boolean before) {
        View view = arrangement.view();
        return index.dated().stream()
                .filter(e -> before ? Days.last(e) <= view.from() : Days.first(e) >= view.to())
                .toList();
    }
}
