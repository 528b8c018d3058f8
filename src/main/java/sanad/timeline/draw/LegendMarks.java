package sanad.timeline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import sanad.chronicle.Basis;
import sanad.language.Words;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Frame;
import sanad.timeline.place.GlyphBox;
import sanad.timeline.place.GlyphBox.Shape;
import sanad.timeline.place.Pill;

/** The meaning of the signs that occur, each with its words, in lines as wide as there is room. */
public final class LegendMarks {
    private static final double LINE = 26;
    private static final double SIZE = 12;
    private static final double BAR = 34;
    private static final double APART = 26;

    private final Frame frame;
    private final Words words;
    private final TextMeasure measure;
    private final double lo;
    private final double hi;
    private final List<Group> groups = new ArrayList<>();
    private double at;
    private double y = 18;

    /** A legend between two places along time. */
    public LegendMarks(Frame frame, Words words, TextMeasure measure, double lo, double hi) {
        this.frame = frame;
        this.words = words;
        this.measure = measure;
        this.lo = lo;
        this.hi = hi;
        at = lo;
    }

    /** Draws the legend of some signs from y = 0 down. */
    public List<Group> draw(Set<Sign> signs) {
        Pen head = new Pen(frame);
        String title = words.say("legend.title");
        head.after(at, y, title, SIZE + 0.5, true, Tone.INK);
        groups.add(Group.plain(head.marks()));
        at += measure.width(title, SIZE + 0.5, true) + APART;
        signs.stream().sorted().forEach(this::entry);
        return groups;
    }

    /** How tall what was drawn is. */
    public double height() {
        return y + 10;
    }

    private void entry(Sign sign) {
        String said = words.say("legend." + sign.name().toLowerCase(Locale.ROOT));
        double sample = wide(sign);
        double wide = sample + 7 + measure.width(said, SIZE, false);
        if (at + wide > hi && at > lo) {
            at = lo;
            y += LINE;
        }
        Pen pen = new Pen(frame);
        sample(pen, sign);
        pen.after(at + sample + 7, y, said, SIZE, false, Tone.INK2);
        groups.add(new Group(Optional.of(new Group.Subject("legend-" + sign.name(), said)), pen.marks()));
        at += wide + APART;
    }

    private double wide(Sign sign) {
        return switch (sign) {
            case STATED, COMPUTED, INFERRED, BY_HAND -> 2 * frame.metrics().bead();
            case UNEQUAL -> 14;
            case MORE -> 30;
            default -> BAR;
        };
    }

    private void sample(Pen pen, Sign sign) {
        double middle = y - 4;
        switch (sign) {
            case STATED -> bead(pen, Basis.STATED, middle);
            case COMPUTED -> bead(pen, Basis.COMPUTED, middle);
            case INFERRED -> bead(pen, Basis.INFERRED, middle);
            case BY_HAND -> bead(pen, Basis.BY_HAND, middle);
            case LASTING -> bar(pen, Shape.LASTING, Basis.STATED, middle);
            case SOMEWHERE -> bar(pen, Shape.SOMEWHERE, Basis.STATED, middle);
            case REASONED -> bar(pen, Shape.SOMEWHERE, Basis.INFERRED, middle);
            case ABOUT -> bar(pen, Shape.ABOUT, Basis.STATED, middle);
            case OPEN -> bar(pen, Shape.SINCE, Basis.STATED, middle);
            case UNEQUAL -> GlyphMarks.unequal(pen, at + 7, middle);
            case MORE -> {
                Optional<Edge> edge = Optional.of(Edge.of(Tone.LINE2, 1.2));
                pen.box(at, middle - 9, 30, 18, 9, Optional.of(Fill.of(Tone.PAGE)), edge);
                pen.round(at + 15, middle + 4, words.say("more", 3), Pill.TEXT - 1, true, Tone.INK2);
            }
        }
    }

    private void bead(Pen pen, Basis basis, double middle) {
        double r = frame.metrics().bead();
        GlyphBox glyph = new GlyphBox(at, at + 2 * r, Shape.NONE, basis, OptionalDouble.of(at + r), List.of());
        GlyphMarks.draw(pen, glyph, middle, Tone.INK2);
    }

    private void bar(Pen pen, Shape shape, Basis basis, double middle) {
        GlyphBox glyph = new GlyphBox(at, at + BAR, shape, basis, OptionalDouble.empty(), List.of());
        GlyphMarks.draw(pen, glyph, middle, Tone.INK2);
    }
}
