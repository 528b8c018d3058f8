package sanad.timeline.stage.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.Tone;
import sanad.timeline.draw.Pen;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.stage.Board;

/** A page while it is laid out. Places are told from the side at which one begins to read. */
public final class Easel {
    /** A scene's heading. */
    public static final double HEADING = 60;

    /** The revealed event. */
    public static final double TITLE = 92;

    /** The same in Latin letters, which look larger. */
    public static final double LATIN_TITLE = 84;

    /** Its date. */
    public static final double DATE = 56;

    /** Everything else. */
    public static final double BODY = 48;

    private final double width;
    private final Words words;
    private final TextMeasure measure = new TextMeasure();
    private final List<Board.Layer> layers = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Pen pen;

    /** An empty page of that width, in the language of its words. */
    public Easel(double width, Manner manner) {
        this.width = width;
        words = Words.in(manner);
        pen = fresh();
        pen.marks().add(Mark.Box.filled(0, 0, width, Board.HEIGHT, Fill.of(Tone.ROOM)));
    }

    private Pen fresh() {
        return new Pen(new Frame(width, words.manner().tongue().rightToLeft(), Metrics.SCREEN));
    }

    /** The width of the page; its height is {@link Board#HEIGHT}. */
    public double width() {
        return width;
    }

    /** Room at both sides. */
    public double margin() {
        return Math.round(width * 0.05);
    }

    /** The room between the margins. */
    public double room() {
        return width - 2 * margin();
    }

    /** The program's words. */
    public Words words() {
        return words;
    }

    /** What measures letters. */
    public TextMeasure measure() {
        return measure;
    }

    /** Whether the page is read from right to left. */
    public boolean rtl() {
        return words.manner().tongue().rightToLeft();
    }

    /** What draws on the uppermost layer. */
    public Pen pen() {
        return pen;
    }

    /** Begins another layer above. */
    public Easel layer() {
        if (!pen.marks().isEmpty()) {
            layers.add(new Board.Layer(1, 1, pen.marks()));
            pen = fresh();
        }
        return this;
    }

    /** A layer of marks that were drawn elsewhere. */
    public void layer(double opacity, double scale, List<Mark> marks) {
        layer();
        if (!marks.isEmpty()) {
            layers.add(new Board.Layer(opacity, scale, marks));
        }
    }

    /** Words of ours or a name; the line begins at a place. */
    public void text(double at, double baseline, String text, double size, boolean bold, Tone tone) {
        if (!text.isEmpty()) {
            pen.after(at, baseline, text, size, bold, tone);
        }
    }

    /** Words of ours, which run as the page is read whatever they begin with. */
    public void own(double at, double baseline, String text, double size, Tone tone) {
        if (!text.isEmpty()) {
            pen.own(at, baseline, text, size, false, tone);
        }
    }

    /** How wide words are. */
    public double wide(String text, double size, boolean bold) {
        return measure.width(text, size, bold);
    }

    /** A box with round corners. Dashes have one length; painted larger they are seen from the last row. */
    public void box(
            double at, double top, double wide, double high, double radius, Optional<Fill> fill, Optional<Edge> edge) {
        if (edge.filter(Edge::dashed).isPresent()) {
            Edge thin = Edge.dashed(edge.get().tone(), edge.get().width() / TimeLine.SCALE);
            double s = TimeLine.SCALE;
            double left = rtl() ? width - at - wide : at;
            Mark box = new Mark.Box(left / s, top / s, wide / s, high / s, radius / s, fill, Optional.of(thin));
            layer(1, s, List.of(box));
            return;
        }
        pen.box(at, top, wide, high, radius, fill, edge);
    }

    /** Says something to those who hear the page. */
    public void tell(String sentence) {
        if (!sentence.isBlank()) {
            told.add(sentence);
        }
    }

    /** The page as it was drawn. */
    public Board board() {
        layer();
        return new Board(width, layers, String.join(words.say("present.told.next"), told));
    }
}
