package sanad.export.picture;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.timeline.EventWords;
import sanad.timeline.Tone;
import sanad.timeline.axis.Axis;
import sanad.timeline.axis.Habits;
import sanad.timeline.axis.Ticks;
import sanad.timeline.draw.AxisMarks;
import sanad.timeline.draw.LaneMarks;
import sanad.timeline.draw.LegendMarks;
import sanad.timeline.draw.Look;
import sanad.timeline.draw.Pen;
import sanad.timeline.draw.Sign;
import sanad.timeline.layout.Arranger;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Plan;
import sanad.timeline.layout.Wish;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.View;

/**
 * The page of a chronicle: title, a line of help, the timeline with as many rows as it takes, what lies beyond its
 * edges in words, the legend of the signs that occur, the numbered sources. Nothing is left out in silence.
 */
final class Page {
    private static final double INSET = 40;
    private static final double WALL_HEIGHT = 420;
    private static final int LISTED = 120;

    private final Chronicle chronicle;
    private final Words words;
    private final EventWords events;
    private final DateWords dates;
    private final Frame frame;
    private final TextMeasure measure = new TextMeasure();
    private final Index index;
    private final Plan plan;
    private final Axis axis;
    private final Arrangement arrangement;
    private final List<Group> groups = new ArrayList<>();
    private double y;

    Page(Chronicle chronicle, Manner manner, Plan plan, Habits habits, Optional<View> wanted) {
        this.plan = plan;
        axis = new Axis(manner, habits);
        this.chronicle = chronicle;
        words = Words.in(manner);
        events = EventWords.in(manner);
        dates = DateWords.in(manner);
        frame = new Frame(PictureSize.LAYOUT, manner.tongue().rightToLeft(), Metrics.PAGE);
        index = new Index(chronicle);
        Arranger arranger = new Arranger(index, measure);
        Frame bare = new Frame(
                frame.width() - 2 * INSET,
                habits.rtl(manner),
                habits.second() == Habits.Second.NONE ? Metrics.PAGE : Metrics.PAGE.withSecondAxis());
        Frame wall = bare.with(plan.course(index, bare));
        Wish wish = Wish.of(wall, index.extent(), WALL_HEIGHT, manner).saying(this::cited);
        View view = wanted.orElseGet(() -> FirstView.of(index, arranger, wish));
        arrangement = arranger.arrangeAll(wish.at(view));
    }

    /** What was laid out, for counting. */
    Arrangement arrangement() {
        return arrangement;
    }

    /** The page, at least so tall. */
    Drawing draw(double least) {
        y = INSET;
        head();
        timeline();
        beyond();
        legend();
        sources();
        double height = Math.max(Math.ceil(y + 2 * INSET), least);
        Pen foot = new Pen(frame);
        foot.own(INSET, height - INSET + 8, words.say("page.made"), 11, false, Tone.INK3);
        groups.add(Group.plain(foot.marks()));
        Pen paper = new Pen(frame);
        paper.ground(0, 0, frame.width(), height, Tone.PAGE);
        groups.add(0, Group.plain(paper.marks()));
        return new Drawing(frame.width(), height, groups);
    }

    private void head() {
        Pen pen = new Pen(frame);
        String title = chronicle.title().isBlank() ? words.say("page.untitled") : EventWords.plain(chronicle.title());
        for (String line : Wrap.lines(title, 25, true, frame.width() - 2 * INSET, measure)) {
            y += 34;
            pen.after(INSET, y - 6, line, 25, true, Tone.INK);
        }
        String counts = words.say(
                "page.counts",
                words.count("page.events", chronicle.events().size()),
                words.count("page.documents", chronicle.documents().size()));
        String way = arrangement.frame().rtl() ? "page.leftwards" : "page.rightwards";
        y += 24;
        pen.own(INSET, y - 4, counts + " " + words.say("page.help") + " " + words.say(way), 13, false, Tone.INK2);
        y += 14;
        groups.add(Group.plain(pen.marks()));
    }

    private void timeline() {
        Manner manner = words.manner();
        Ticks ticks = plan.ticks(index, arrangement.frame().along(arrangement.view()), axis);
        place(INSET, LaneMarks.of(arrangement, ticks.ticks(), manner, Look.NONE));
        y += arrangement.height();
        place(INSET, AxisMarks.of(arrangement, ticks, manner, measure));
        y += arrangement.frame().metrics().axis();
    }

    private void place(double dx, List<Group> drawn) {
        groups.addAll(new Drawing(0, 0, drawn).moved(dx, y).groups());
    }

    /** The events that the timeline does not reach, in words. */
    private void beyond() {
        View view = arrangement.view();
        list(
                "page.earlier",
                index.dated().stream().filter(e -> Days.last(e) <= view.from()).toList());
        list(
                "page.later",
                index.dated().stream().filter(e -> Days.first(e) >= view.to()).toList());
        list("page.undated", index.undated());
    }

    private void list(String heading, List<Event> beyond) {
        if (beyond.isEmpty()) {
            return;
        }
        Column column = column();
        for (Event event : beyond.subList(0, Math.min(LISTED, beyond.size()))) {
            Group.Subject subject = new Group.Subject(event.id(), events.told(event));
            String title = EventWords.plain(event.title());
            column.add(new Column.Entry("", Optional.of(subject), title, List.of(cited(event))));
        }
        if (beyond.size() > LISTED) {
            String rest = words.say("page.rest", words.quantity(beyond.size() - LISTED));
            column.add(new Column.Entry("", Optional.empty(), rest, List.of()));
        }
        rule();
        y += column.draw(words.say(heading), y, groups);
    }

    private void legend() {
        rule();
        LegendMarks legend = new LegendMarks(frame, words, measure, INSET, frame.width() - INSET);
        place(0, legend.draw(Sign.in(arrangement)));
        y += legend.height();
    }

    private void sources() {
        rule();
        Column column = column();
        for (Document document : chronicle.documents()) {
            List<String> detail = new ArrayList<>();
            detail.add(publication(document));
            document.source().address().map(EventWords::plain).ifPresent(detail::add);
            String number = words.say("page.number", chronicle.number(document.id()));
            column.add(new Column.Entry(number, Optional.empty(), headline(document), detail));
        }
        y += column.draw(words.say("page.sources"), y, groups);
    }

    private static String headline(Document document) {
        return EventWords.plain(document.source().title().orElse(document.title()));
    }

    private String publication(Document document) {
        DocumentDate date = chronicle.date(document.id());
        String day = date.basis() == Basis.UNKNOWN
                ? dates.say(date.when())
                : words.say(
                        "date.with.basis",
                        dates.say(date.when()),
                        dates.basis(date.basis().name()));
        String publisher =
                document.source().publisher().orElse(document.source().file());
        return words.say("page.source.dated", isolated(EventWords.plain(publisher)), day);
    }

    /**
     * A name that keeps its own direction among words of the other: {@code 003.txt} would become txt.003, and a name of
     * both scripts would draw the number behind it into itself.
     */
    private String isolated(String name) {
        Bidi bidi = new Bidi(name, frame.rtl() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        boolean same = frame.rtl() ? bidi.isRightToLeft() : bidi.isLeftToRight();
        return same ? name : (TextMeasure.rtl(name) ? "\u2067" : "\u2066") + name + "\u2069";
    }

    /** The date words of an event with the numbers of the documents that report it. */
    private String cited(Event event) {
        String numbers = event.evidence().stream()
                .map(e -> chronicle.number(e.passage().document()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(words::number)
                .collect(Collectors.joining(words.say("list.comma")));
        return words.say("page.cites", events.date(event), numbers);
    }

    private Column column() {
        return new Column(frame, measure, INSET, frame.width() - INSET);
    }

    private void rule() {
        Pen pen = new Pen(frame);
        y += 8;
        pen.ground(INSET, y, frame.width() - 2 * INSET, 1, Tone.LINE);
        groups.add(Group.plain(pen.marks()));
        y += 2;
    }
}
