package sanad.timeline.stage.draw;

import java.util.Optional;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.mark.SvgPath;

/** What is hidden: a dashed box with a closed eye, as wide whatever it hides. */
public final class HiddenBox {
    public static final double HEIGHT = 92;

    /** The icon {@code hide}, in a box of 24. */
    private static final String EYE = "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"
            + "M12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM4.5 3.5l15 17";

    private static final double ICON = 60;
    private static final double SHARE = 0.46;
    private static final double LEAST = 740;

    private HiddenBox() {}

    /** Draws one; its words name what is hidden, in ours. */
    public static void draw(Easel easel, double at, double top, String words) {
        double wide = Math.max(LEAST, easel.room() * SHARE);
        Optional<Edge> edge = Optional.of(Edge.dashed(Tone.LINE2, AxisBoard.STROKE));
        easel.box(at, top, wide, HEIGHT, 20, Optional.of(Fill.of(Tone.PAGE)), edge);
        eye(easel, at + 34, top + (HEIGHT - ICON) / 2, ICON);
        String shown = Lines.cut(words, Easel.BODY, true, wide - ICON - 102, easel.measure());
        easel.text(at + ICON + 68, top + HEIGHT / 2 + 17, shown, Easel.BODY, true, Tone.EV3);
    }

    /** The closed eye. */
    public static void eye(Easel easel, double at, double top, double size) {
        double left = easel.rtl() ? easel.width() - at - size : at;
        Outline eye = SvgPath.read(EYE).placed(size / 24, left, top);
        easel.pen().marks().add(Mark.Shape.line(eye, Edge.of(Tone.EV3, AxisBoard.STROKE)));
    }
}
