package sanad.timeline.stage.draw;

import java.util.Optional;
import sanad.timeline.Palette;
import sanad.timeline.Tone;
import sanad.timeline.axis.FoldWords;
import sanad.timeline.draw.DateMarks;
import sanad.timeline.draw.Pen;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.scale.Fold;
import sanad.timeline.stage.Board;

/** Draws the axis of a page and the signs of dates over it. */
public final class AxisBoard {
    /** Thickness of the axis, of glyphs and of the thread. */
    public static final double STROKE = 4;

    private static final double TICK = 18;
    private static final double ROW = 48;

    /** From the axis up to the middle of the signs. */
    static final double OVER = 46;

    private static final double BELOW = 66;
    private static final double TEAR = 22;

    private final Easel easel;
    private final TimeLine line;
    private final AxisWords words;
    private final double y;

    /** The axis of a line of time, at a height of the page. */
    public AxisBoard(Easel easel, TimeLine line, double y) {
        this.easel = easel;
        this.line = line;
        this.y = y;
        words = new AxisWords(easel, line);
    }

    /** The middle of a sign. */
    public double middle(TimeLine.Sign sign) {
        return y - OVER - sign.row() * ROW;
    }

    /** Draws the line, its ticks and its tears. */
    public void line() {
        easel.layer();
        shape(new Outline().to(0, y).line(easel.width(), y), STROKE);
        for (double day : words.ticks()) {
            double x = line.xOf(day);
            shape(new Outline().to(x, y).line(x, y + TICK), STROKE);
        }
        for (Fold fold : words.folds()) {
            double x = middle(fold);
            easel.pen().marks().add(Mark.Box.filled(x - TEAR, y - 40, 2 * TEAR, 80, Fill.of(Tone.ROOM)));
            shape(wave(x - TEAR), Board.LEAST_STROKE);
            shape(wave(x + TEAR), Board.LEAST_STROKE);
        }
    }

    /** Draws its words, above all lines. */
    public void words() {
        easel.layer();
        for (AxisWords.Word word : words.words()) {
            word(word.text(), word.x(), y + BELOW, Tone.INK2);
        }
        for (Fold fold : words.folds()) {
            word(FoldWords.length(fold, easel.words().manner()), middle(fold), y - 84, Tone.INK3);
        }
    }

    /** Draws one sign. */
    public void sign(TimeLine.Sign sign, double opacity) {
        Pen pen = new Pen(line.frame());
        DateMarks.sign(pen, sign.box(), middle(sign) / TimeLine.SCALE, Palette.event(sign.event()));
        easel.layer(opacity, TimeLine.SCALE, pen.marks());
    }

    /** Draws the frame round the sign that the page is about. */
    public void frame(TimeLine.Sign sign) {
        easel.layer();
        double from = Math.min(line.x(sign.box().first()), line.x(sign.box().last())) - 18;
        double wide = Math.abs(line.x(sign.box().last()) - line.x(sign.box().first())) + 36;
        easel.pen()
                .marks()
                .add(new Mark.Box(
                        from, middle(sign) - 32, wide, 64, 14, Optional.empty(), Optional.of(Edge.of(Tone.FOCUS, 5))));
    }

    /** The x of the middle of a sign. */
    public double x(TimeLine.Sign sign) {
        return line.x(sign.box().bead().orElse((sign.box().lo() + sign.box().hi()) / 2));
    }

    private double middle(Fold fold) {
        return (line.xOf(fold.from()) + line.xOf(fold.to())) / 2;
    }

    private Outline wave(double x) {
        Outline wave = new Outline().to(x - 4, y - 56);
        for (int k = 0; k < 8; k++) {
            wave.by(k % 2 == 0 ? 9 : -9, 14);
        }
        return wave;
    }

    private void shape(Outline outline, double stroke) {
        easel.pen().marks().add(Mark.Shape.line(outline, Edge.of(Tone.LINE2, stroke)));
    }

    private void word(String text, double x, double baseline, Tone tone) {
        easel.pen()
                .marks()
                .add(new Mark.Words(
                        x,
                        baseline,
                        text,
                        Easel.BODY,
                        false,
                        Mark.Side.CENTRE,
                        easel.rtl(),
                        tone,
                        Optional.of(Tone.ROOM)));
    }
}
