package sanad.timeline.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Event;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.EventWords;
import sanad.timeline.Palette;
import sanad.timeline.Tone;
import sanad.timeline.axis.Tick;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Column;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;
import sanad.timeline.scale.TimeScale;

/** The lanes of an arrangement as marks: grounds, grid, glyphs with labels, counts, heads. */
public final class LaneMarks {
    private static final double NAME = 38;

    private final Arrangement arrangement;
    private final Frame frame;
    private final Metrics metrics;
    private final Look look;
    private final Words words;
    private final EventWords told;
    private final List<Group> groups = new ArrayList<>();
    private final double[] tears;

    private LaneMarks(Arrangement arrangement, Manner manner, Look look) {
        this.arrangement = arrangement;
        this.frame = arrangement.frame();
        this.metrics = frame.metrics();
        this.look = look;
        words = Words.in(manner);
        told = EventWords.in(manner);
        tears = FoldMarks.edges(frame.along(arrangement.view()));
    }

    /** The lanes from y = 0 down, with the lines of the given ticks behind them. */
    public static List<Group> of(Arrangement arrangement, List<Tick> ticks, Manner manner, Look look) {
        return new LaneMarks(arrangement, manner, look).draw(ticks);
    }

    private List<Group> draw(List<Tick> ticks) {
        Pen pen = new Pen(frame);
        for (int i = 0; i < arrangement.strips().size(); i++) {
            Strip strip = arrangement.strips().get(i);
            pen.ground(0, strip.top(), frame.width(), strip.height(), ground(i));
        }
        FoldMarks.lanes(pen, frame.along(arrangement.view()), arrangement.height());
        grid(pen, ticks);
        density(pen);
        groups.add(Group.plain(pen.marks()));
        for (Strip strip : arrangement.strips()) {
            strip.pills().forEach(pill -> pill(strip, pill));
            Tone ground = ground(arrangement.strips().indexOf(strip));
            strip.placed().stream().filter(p -> !isChosen(p.event())).forEach(p -> placed(p, ground));
        }
        for (int i = 0; i < arrangement.strips().size(); i++) {
            head(arrangement.strips().get(i), ground(i));
        }
        for (Strip strip : arrangement.strips()) {
            strip.placed().stream().filter(p -> isChosen(p.event())).forEach(p -> placed(p, Tone.PAGE));
        }
        return groups;
    }

    private static Tone ground(int lane) {
        return lane % 2 == 0 ? Tone.LANE_A : Tone.LANE_B;
    }

    private void grid(Pen pen, List<Tick> ticks) {
        TimeScale scale = frame.along(arrangement.view());
        for (Tick tick : ticks) {
            double at = scale.x(tick.day());
            if (tick.strength().compareTo(Tick.Strength.LINE) >= 0 && at >= frame.begin() && at <= frame.width()) {
                boolean strong = tick.strength() == Tick.Strength.STRONG;
                pen.upright(
                        at,
                        0,
                        arrangement.height(),
                        strong ? new Edge(Tone.LINE2, 1, false, 0.5) : Edge.of(Tone.GRID, 1));
            }
        }
    }

    /** How closely the events of crowded lanes lie, all lanes by one measure; where a label hangs, the column is full. */
    private void density(Pen pen) {
        int most = arrangement.strips().stream()
                .flatMap(s -> s.columns().stream())
                .mapToInt(Column::count)
                .max()
                .orElse(1);
        for (Strip strip : arrangement.strips()) {
            Tone tone = strip.track().kind().map(Palette::lane).orElse(Tone.INK3);
            for (Column column : strip.columns()) {
                double high = Math.max(2, Math.sqrt((double) column.count() / most) * (strip.band() - 1));
                double foot = strip.top() + strip.height() - 2;
                Optional<Fill> fill = Optional.of(Fill.light(tone, column.labelled() ? 0.85 : 0.4));
                pen.box(column.lo(), foot - high, column.hi() - column.lo(), high, 0.5, fill, Optional.empty());
            }
        }
    }

    private boolean isChosen(Event event) {
        return look.chosen().isPresent() && look.chosen().get().equals(event.id());
    }

    private void placed(Placed placed, Tone ground) {
        Pen pen = new Pen(frame);
        double row = metrics.row();
        boolean hovered = look.hovered().isPresent()
                && look.hovered().get().equals(placed.event().id());
        double lo = Math.max(placed.lo(), 2);
        double wide = Math.min(placed.hi(), frame.width() - 2) - lo;
        if (isChosen(placed.event())) {
            Optional<Edge> edge = Optional.of(Edge.of(Tone.ACCENT, 2));
            pen.box(lo - 8, placed.middle() - row / 2, wide + 16, row, 7, Optional.of(Fill.of(Tone.PAGE)), edge);
        } else if (hovered) {
            Optional<Fill> hover = Optional.of(Fill.of(Tone.HOVER));
            pen.box(lo - 6, placed.middle() - row / 2 + 1, wide + 12, row - 2, 6, hover, Optional.empty());
        }
        GlyphMarks.draw(pen, placed.glyph(), placed.middle(), Palette.event(placed.event()));
        label(pen, placed, hovered ? Tone.HOVER : ground);
        Event event = placed.event();
        groups.add(new Group(Optional.of(new Group.Subject(event.id(), told.told(event))), pen.marks()));
    }

    private void label(Pen pen, Placed placed, Tone ground) {
        switch (placed.side()) {
            case AFTER -> {
                double at = placed.glyph().last() + Metrics.GAP;
                lines(pen, placed, at, true, ground);
            }
            case BEFORE -> {
                double at = placed.glyph().first() - Metrics.GAP;
                lines(pen, placed, at, false, ground);
            }
            case ON -> {
                double at = Math.max(placed.glyph().lo(), frame.begin()) + Metrics.NARROWEST / 2;
                double wide = placed.labelWidth() + 2 * Metrics.GAP;
                Tone paper = isChosen(placed.event()) ? Tone.PAGE : Tone.LANE_A;
                pen.box(
                        at - Metrics.GAP,
                        placed.middle() - 8,
                        wide,
                        16,
                        3,
                        Optional.of(Fill.of(paper)),
                        Optional.empty());
                lines(pen, placed, at, true, paper);
            }
        }
    }

    /** Title and date words, from a place on or up to it, with what a search found washed; torn edges pass behind them. */
    private void lines(Pen pen, Placed placed, double at, boolean on, Tone ground) {
        boolean big = metrics.row() > 36;
        double title = placed.middle() - (big ? 4.5 : 3.6);
        double date = placed.middle() + (big ? 14 : 11.6);
        if (!look.query().isEmpty()) {
            Wash wash = new Wash(pen, look.query(), at, on);
            wash.behind(placed.title(), title, metrics.title(), placed.bold());
            wash.behind(placed.date(), date, metrics.date(), false);
        }
        boolean torn = Arrays.stream(tears).anyMatch(tear -> tear > placed.lo() && tear < placed.hi());
        Optional<Tone> halo = torn ? Optional.of(ground) : Optional.empty();
        Mark.Side side = on == frame.rtl() ? Mark.Side.RIGHT : Mark.Side.LEFT;
        pen.words(at, title, placed.title(), metrics.title(), placed.bold(), Tone.INK, side, halo);
        pen.words(at, date, placed.date(), metrics.date(), false, Tone.INK3, side, halo);
    }

    private void pill(Strip strip, Pill pill) {
        Pen pen = new Pen(frame);
        double top = pill.middle() - Pill.HEIGHT / 2;
        Optional<Edge> edge = Optional.of(Edge.of(Tone.LINE2, 1.2));
        pen.box(
                pill.lo(),
                top,
                pill.hi() - pill.lo(),
                Pill.HEIGHT,
                Pill.HEIGHT / 2,
                Optional.of(Fill.of(pill.found() ? Tone.EV2 : Tone.PAGE)),
                edge);
        String more = words.say("more", words.quantity(pill.events().size()));
        pen.round(
                (pill.lo() + pill.hi()) / 2,
                pill.middle() + 4.3,
                more,
                Pill.TEXT,
                true,
                pill.found() ? Tone.INK : Tone.INK2);
        String id = "more-" + strip.track().id() + "-" + pill.events().get(0).id();
        String said = words.count("more.told", pill.events().size());
        groups.add(new Group(Optional.of(new Group.Subject(id, said)), pen.marks()));
    }

    /** Bar, icon and name, over the ends of bars that began before the view. */
    private void head(Strip strip, Tone ground) {
        Pen pen = new Pen(frame);
        Tone tone = strip.track().kind().map(Palette::lane).orElse(Tone.INK3);
        double middle = strip.top() + strip.height() / 2;
        pen.ground(0, strip.top(), frame.begin() - Metrics.MARGIN / 2, strip.height(), ground);
        Optional<Fill> full = Optional.of(Fill.of(tone));
        pen.box(0, strip.top() + 3, 4, strip.height() - 6, 2, full, Optional.empty());
        Outline icon = KindIcon.of(strip.track()).placed(0.75, frame.left(14, 18), middle - 9);
        pen.shape(icon, Optional.empty(), Optional.of(Edge.of(tone, 1.45)));
        double room = frame.begin() - Metrics.MARGIN / 2 - NAME - 2;
        List<String> lines =
                HeadLines.of(strip.track().say(words), metrics.laneName(), room, strip.height() >= 36 ? 2 : 1);
        for (int i = 0; i < lines.size(); i++) {
            double baseline = middle + 4.5 + (i - (lines.size() - 1) / 2.0) * 16;
            pen.after(NAME, baseline, lines.get(i), metrics.laneName(), false, Tone.INK2);
        }
        groups.add(Group.plain(pen.marks()));
    }
}
