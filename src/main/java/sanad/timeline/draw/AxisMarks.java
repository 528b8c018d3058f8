package sanad.timeline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.Tone;
import sanad.timeline.axis.AxisWord;
import sanad.timeline.axis.Tick;
import sanad.timeline.axis.Ticks;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.TimeScale;

/** The axis as marks: notches, two lines of words, and the counts of what lies beyond the edges. */
public final class AxisMarks {
    private static final double UPPER = 15;
    private static final double LOWER = 31;
    private static final double CHIP = 22;

    private final Arrangement arrangement;
    private final Frame frame;
    private final TextMeasure measure;
    private final Pen pen;
    private final List<LineSpace> lines = List.of(new LineSpace(), new LineSpace(), new LineSpace());
    private final List<Group> groups = new ArrayList<>();
    private double end;
    private double height;
    private boolean single;

    private AxisMarks(Arrangement arrangement, TextMeasure measure) {
        this.arrangement = arrangement;
        this.frame = arrangement.frame();
        this.measure = measure;
        pen = new Pen(frame);
        end = frame.width();
    }

    /** The axis from y = 0 down. */
    public static List<Group> of(Arrangement arrangement, Ticks ticks, Manner manner, TextMeasure measure) {
        return new AxisMarks(arrangement, measure).draw(ticks, manner);
    }

    /** What an edge count says; empty where nothing lies beyond that edge. */
    static Optional<String> edge(Words words, String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(words.count(key, count));
    }

    private List<Group> draw(Ticks ticks, Manner manner) {
        pen.ground(0, 0, frame.width(), frame.metrics().axis(), Tone.DESK);
        boolean second = ticks.words().stream().anyMatch(w -> w.line() == 2);
        height = frame.metrics().axis() - (second ? Metrics.SECOND : 0);
        if (second) {
            pen.ground(frame.begin(), height, frame.width(), 1, Tone.GRID);
        }
        single = ticks.words().stream().noneMatch(w -> w.line() == 1);
        Group chips = chips(manner);
        TimeScale scale = frame.along(arrangement.view());
        for (Tick tick : ticks.ticks()) {
            notch(scale.x(tick.day()), tick.strength());
        }
        pen.box(0, 0, frame.width(), 1, 0, Optional.of(Fill.of(Tone.LINE2)), Optional.empty());
        Set<Integer> shortened = ticks.words().stream()
                .filter(w -> w.line() == 0 && !fits(w, w.text()))
                .map(AxisWord::set)
                .collect(Collectors.toSet());
        for (AxisWord word : ticks.words()) {
            boolean whole = word.line() == 0 ? !shortened.contains(word.set()) : fits(word, word.text());
            word(scale, word, whole ? word.text() : word.shorter());
        }
        groups.add(Group.plain(pen.marks()));
        groups.add(chips);
        return groups;
    }

    private void notch(double at, Tick.Strength strength) {
        if (at < frame.begin() || at > frame.width()) {
            return;
        }
        switch (strength) {
            case SECOND -> pen.upright(at, height, height + 5, new Edge(Tone.LINE2, 1, false, 0.7));
            case NOTCH -> pen.upright(at, 0, 4, new Edge(Tone.LINE2, 1, false, 0.7));
            case WEEK -> pen.upright(at, 0, 8, Edge.of(Tone.LINE2, 1));
            case LINE -> pen.upright(at, 0, 6, Edge.of(Tone.LINE2, 1));
            case STRONG -> pen.upright(at, 0, height - 3, new Edge(Tone.LINE2, 1, false, 0.8));
        }
    }

    private static double size(AxisWord word) {
        return switch (word.looks()) {
            case BOLD -> 12.5;
            case NUMBER, FOLDED -> 11;
            case NAME -> word.line() == 1 ? 12.5 : 12;
        };
    }

    private static boolean bold(AxisWord word) {
        return word.looks() == AxisWord.Looks.BOLD;
    }

    private boolean fits(AxisWord word, String text) {
        return measure.width(text, size(word), bold(word)) + 4 <= word.room();
    }

    private void word(TimeScale scale, AxisWord word, String text) {
        double wide = measure.width(text, size(word), bold(word));
        double at = scale.x(word.day());
        double lo = word.centred() ? at - wide / 2 : at + 6;
        LineSpace line = lines.get(word.line());
        if (!fits(word, text) || lo < frame.begin() - 6 || lo + wide > end - 6 || !line.free(lo, lo + wide)) {
            return;
        }
        line.take(lo, lo + wide);
        double baseline = word.line() == 2
                ? height + Metrics.SECOND - 5
                : single ? height / 2 + 4.5 : (word.line() == 0 ? UPPER : LOWER) + (height > 36 ? 2 : 0);
        Tone tone = size(word) == 11 ? Tone.INK3 : Tone.INK2;
        Mark.Side side = word.centred() ? Mark.Side.CENTRE : frame.rtl() ? Mark.Side.RIGHT : Mark.Side.LEFT;
        pen.words(word.centred() ? at : lo, baseline, text, size(word), bold(word), tone, side, Optional.of(Tone.DESK));
    }

    /**
     * The count of what lies beyond an edge.
     *
     * @param way -1 for the earlier edge, 1 for the later
     * @param text what it says
     * @param lo where it begins, in px along time
     * @param wide its width
     */
    public record Chip(int way, String text, double lo, double wide) {
        /** Its drawn height. */
        public static final double HEIGHT = CHIP;
    }

    /** The counts at both ends of an axis, in the order of time; none where nothing lies beyond. */
    public static List<Chip> chips(Arrangement arrangement, Manner manner, TextMeasure measure) {
        Words words = Words.in(manner);
        List<Chip> chips = new ArrayList<>();
        edge(words, "edge.earlier", arrangement.earlier())
                .ifPresent(text -> chips.add(new Chip(-1, text, 14, wide(measure, text))));
        edge(words, "edge.later", arrangement.later()).ifPresent(text -> {
            double wide = wide(measure, text);
            chips.add(new Chip(1, text, arrangement.frame().width() - 8 - wide, wide));
        });
        return chips;
    }

    private static double wide(TextMeasure measure, String text) {
        return measure.width(text, 12, false) + 34;
    }

    /** Draws the counts; the later one takes its room from the axis words. */
    private Group chips(Manner manner) {
        Pen drawn = new Pen(frame);
        for (Chip chip : chips(arrangement, manner, measure)) {
            if (chip.way() > 0) {
                end = chip.lo();
            }
            chip(drawn, chip.text(), chip.lo(), chip.way());
        }
        return Group.plain(drawn.marks());
    }

    private double wide(String text) {
        return wide(measure, text);
    }

    private void chip(Pen chips, String text, double lo, int way) {
        double top = (height - CHIP) / 2;
        Optional<Edge> edge = Optional.of(Edge.of(Tone.LINE2, 1));
        chips.box(lo, top, wide(text), CHIP, CHIP / 2, Optional.of(Fill.of(Tone.PAGE)), edge);
        double tip = way < 0 ? lo + 10 : lo + wide(text) - 10;
        double y = top + CHIP / 2;
        Outline chevron = new Outline()
                .to(frame.x(tip - way * 4), y - 4)
                .line(frame.x(tip), y)
                .line(frame.x(tip - way * 4), y + 4);
        chips.shape(chevron, Optional.empty(), Optional.of(Edge.of(Tone.INK2, 1.6)));
        chips.after(way < 0 ? lo + 21 : lo + 13, y + 4, text, 12, false, Tone.INK2);
    }
}
