package sanad.export.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sanad.chronicle.Event;
import sanad.export.cite.Cited;
import sanad.export.format.Wanted;
import sanad.language.Manner;
import sanad.timeline.axis.Axis;
import sanad.timeline.axis.Ticks;
import sanad.timeline.draw.AxisMarks;
import sanad.timeline.draw.LaneMarks;
import sanad.timeline.draw.Look;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.layout.Arranger;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Wish;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.View;

/** The timeline of a slide, laid out anew for it: few events, in letters that a room can read. */
final class Overview {
    /** An overview shows no more events than these. */
    static final int MOST = 12;

    /** How much larger than on a desk everything is drawn. */
    static final double LARGER = 1.4;

    private static final Metrics ROOM = new Metrics(37, 6, 0, 15.5, 12.5, 12, 38, 0, 10, 5.5, 370, 9);

    private final Cited cited;
    private final Wanted wanted;
    private final TextMeasure measure;

    Overview(Cited cited, Wanted wanted, TextMeasure measure) {
        this.cited = cited;
        this.wanted = wanted;
        this.measure = measure;
    }

    /** The most important events, in the order of the chronicle. */
    static List<Event> foremost(List<Event> events) {
        List<Event> ranked = new ArrayList<>(events);
        ranked.removeIf(event -> !event.when().isKnown());
        ranked.sort(Comparator.comparingInt(Event::importance)
                .thenComparing(event -> event.evidence().size())
                .reversed());
        List<Event> most = new ArrayList<>(ranked.subList(0, Math.min(MOST, ranked.size())));
        most.sort(Event.BY_DATE);
        return most;
    }

    /** The timeline of these events for a place, to be drawn there {@link #LARGER}. */
    Drawing draw(List<Event> events, Shapes.Place place) {
        Manner manner = wanted.manner();
        Index index = new Index(cited.chronicle(), events, Grouping.NONE);
        Arranger arranger = new Arranger(index, measure);
        Frame bare = new Frame(place.width() / LARGER, wanted.hanging().habits().rtl(manner), ROOM);
        Frame frame = bare.with(wanted.hanging().plan().course(index, bare));
        double height = place.height() / LARGER - ROOM.axis();
        Wish wish = Wish.of(frame, index.extent(), height, manner).saying(event -> {
            var told = cited.event(event);
            return told.cites().isEmpty() ? told.date() : told.date() + " " + told.cites();
        });
        View view = FirstView.all(index, frame);
        Arrangement arrangement = arranger.arrange(wish.at(view));
        Ticks ticks = wanted.hanging()
                .plan()
                .ticks(
                        index,
                        frame.along(view),
                        new Axis(manner, wanted.hanging().habits()));
        List<Group> groups = new ArrayList<>(LaneMarks.of(arrangement, ticks.ticks(), manner, Look.NONE));
        // the last group is the head of the one lane, which has no name to tell
        groups.remove(groups.size() - 1);
        Drawing axis = new Drawing(0, 0, AxisMarks.of(arrangement, ticks, manner, measure));
        groups.addAll(axis.moved(0, arrangement.height()).groups());
        return new Drawing(frame.width(), height + ROOM.axis(), groups);
    }
}
