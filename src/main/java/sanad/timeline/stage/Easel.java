package sanad.timeline.stage;

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

/** A page while it is laid out. Places are told from the side at which one begins to read. */
final class Easel {
    /** A scene's heading. */
    static final double HEADING = 60;

    /** The revealed event. */
    static final double TITLE = 92;

    /** The same in Latin letters, which look larger. */
    static final double LATIN_TITLE = 84;

    /** Its date. */
    static final double DATE = 56;

    /** Everything else. */
    static final double BODY = 48;

    private final double width;
    private final Words words;
    private final TextMeasure measure = new TextMeasure();
    private final List<Board.Layer> layers = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Pen pen;

    Easel(double width, Manner manner) {
        this.width = width;
        words = Words.in(manner);
        pen = fresh();
        pen.marks().add(Mark.Box.filled(0, 0, width, Board.HEIGHT, Fill.of(Tone.ROOM)));
    }

    private Pen fresh() {
        return new Pen(new Frame(width, words.manner().tongue().rightToLeft(), Metrics.SCREEN));
    }

    double width() {
        return width;
    }

    /** Room at both sides. */
    double margin() {
        return Math.round(width * 0.05);
    }

    /** The room between the margins. */
    double room() {
        return width - 2 * margin();
    }

    Words words() {
        return words;
    }

    TextMeasure measure() {
        return measure;
    }

    boolean rtl() {
        return words.manner().tongue().rightToLeft();
    }

    /** What draws on the uppermost layer. */
    Pen pen() {
        return pen;
    }

    /** Begins another layer above. */
    Easel layer() {
        if (!pen.marks().isEmpty()) {
            layers.add(new Board.Layer(1, 1, pen.marks()));
            pen = fresh();
        }
        return this;
    }

    /** A layer of marks that were drawn elsewhere. */
    void layer(double opacity, double scale, List<Mark> marks) {
        layer();
        if (!marks.isEmpty()) {
            layers.add(new Board.Layer(opacity, scale, marks));
        }
    }

    /** Words of ours or a name; the line begins at a place. */
    void text(double at, double baseline, String text, double size, boolean bold, Tone tone) {
        if (!text.isEmpty()) {
            pen.after(at, baseline, text, size, bold, tone);
        }
    }

    /** Words of ours, which run as the page is read whatever they begin with. */
    void own(double at, double baseline, String text, double size, Tone tone) {
        if (!text.isEmpty()) {
            pen.own(at, baseline, text, size, false, tone);
        }
    }

    double wide(String text, double size, boolean bold) {
        return measure.width(text, size, bold);
    }

    /** A box with round corners. Dashes have one length; painted larger they are seen from the last row. */
    void box(double at, double top, double wide, double high, double radius, Optional<Fill> fill, Optional<Edge> edge) {
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
    void tell(String sentence) {
        if (!sentence.isBlank()) {
            told.add(sentence);
        }
    }

    Board board() {
        layer();
        return new Board(width, layers, String.join(words.say("present.told.next"), told));
    }
}
