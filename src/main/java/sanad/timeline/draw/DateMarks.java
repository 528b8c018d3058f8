package sanad.timeline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.language.Manner;
import sanad.time.When;
import sanad.timeline.Tone;
import sanad.timeline.axis.Ticks;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.GlyphBox;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/** A date, and perhaps the one that it takes the place of, over an axis of their own: how a date that is typed will look. */
public final class DateMarks {
    private static final Metrics SIZES = new Metrics(26, 3, 10, 13, 11.5, 12.5, 36, 0, 10, 5, 230, 1);
    private static final double AIR = 0.55;
    private static final double LEAST_AIR = 3;

    /** Beside a date that is so many times longer, another cannot be seen. */
    private static final double MUCH = 40;

    private DateMarks() {}

    /**
     * A date with how it is known.
     *
     * @param when known, perhaps open at one end
     * @param basis how
     */
    public record Dated(When when, Basis basis) {}

    /** How high what {@link #of} draws is, in px. */
    public static double height(boolean two) {
        return (two ? 2 : 1) * SIZES.row() + 4 + SIZES.axis();
    }

    /** Whether a date can be drawn beside another that was there before, so that both are seen. */
    public static boolean both(When now, When was) {
        if (!bounded(now) || !bounded(was)) {
            return false;
        }
        double all = Math.max(Days.end(now), Days.end(was)) - Math.min(Days.start(now), Days.start(was));
        double shorter = Math.min(Days.end(now) - Days.start(now), Days.end(was) - Days.start(was));
        return all < Math.max(120, shorter * MUCH);
    }

    /** The date, the one before below it where there is one, and the axis, from y = 0 down. */
    public static List<Group> of(Dated now, Optional<Dated> was, Tone tone, double width, Manner manner) {
        Frame frame = new Frame(width, manner.tongue().rightToLeft(), SIZES);
        View view = view(now.when(), was.map(Dated::when));
        TimeScale scale = frame.along(view);
        Pen pen = new Pen(frame);
        glyph(pen, now, scale, SIZES.row() / 2 + 2, tone);
        was.ifPresent(before -> glyph(pen, before, scale, SIZES.row() * 1.5 + 2, Tone.INK3));
        double height = (was.isPresent() ? 2 : 1) * SIZES.row() + 4;
        List<Group> groups = new ArrayList<>(List.of(Group.plain(pen.marks())));
        Arrangement bare = new Arrangement(frame, view, List.of(), height, 0, 0, 0);
        for (Group group : AxisMarks.of(bare, Ticks.of(scale, manner), manner, new TextMeasure())) {
            groups.add(Group.plain(
                    group.marks().stream().map(mark -> mark.moved(0, height)).toList()));
        }
        return groups;
    }

    /** The sign of a date with its middle at a height, where a layout of its own has placed it. */
    public static void sign(Pen pen, GlyphBox glyph, double middle, Tone tone) {
        GlyphMarks.draw(pen, glyph, middle, tone);
    }

    private static void glyph(Pen pen, Dated dated, TimeScale scale, double middle, Tone tone) {
        GlyphBox box = GlyphBox.of(dated.when(), dated.basis(), scale, SIZES);
        GlyphMarks.draw(pen, box, middle, tone);
    }

    private static View view(When now, Optional<When> was) {
        double from =
                was.map(before -> Math.min(Days.start(now), Days.start(before))).orElse(Days.start(now));
        double to = was.map(before -> Math.max(Days.end(now), Days.end(before))).orElse(Days.end(now));
        double air = Math.max(LEAST_AIR, (to - from) * AIR);
        return new View(from - air, to + air);
    }

    private static boolean bounded(When when) {
        return when.isKnown() && !when.openStart() && !when.openEnd();
    }
}
