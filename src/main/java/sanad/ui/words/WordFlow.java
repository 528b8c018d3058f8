package sanad.ui.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import sanad.text.Span;

/**
 * Wrapped words, one node each, in the direction asked for whatever the interface's.
 *
 * <p>The region itself is laid out from left to right, with only the words inside following their own direction: so the
 * stripes it answers stand where the words are painted.
 */
public final class WordFlow extends Region {
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private final TextFlow words = new TextFlow();
    private final List<Integer> starts = new ArrayList<>();
    private boolean rightToLeft;
    private double half;

    /** A flow of nothing yet. */
    public WordFlow() {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(words);
    }

    /**
     * Shows words.
     *
     * @param runs the words, in reading order
     * @param rightToLeft their direction as a whole
     * @param size of the letters, in pixels
     * @param line from one line to the next, in letter sizes
     */
    public void show(List<Run> runs, boolean rightToLeft, double size, double line) {
        this.rightToLeft = rightToLeft;
        double spacing = Math.max(0, Math.round(size * line) - PieceNodes.height(size));
        half = spacing / 2;
        starts.clear();
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            if (run.apart()) {
                nodes.add(PieceNodes.turn(FIRST_STRONG_ISOLATE, run, size));
                at++;
            }
            starts.add(at);
            for (Span piece : Pieces.of(run.text(), new Span(0, run.text().length()))) {
                nodes.add(PieceNodes.of(piece.of(run.text()), run, size));
            }
            at += run.text().length();
            if (run.apart()) {
                nodes.add(PieceNodes.turn(POP_ISOLATE, run, size));
                at++;
            }
        }
        words.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        words.setLineSpacing(spacing);
        words.getChildren().setAll(nodes);
        requestLayout();
    }

    /**
     * Where a stretch of a run stands, a stripe a line, from the top; spaces at the ends of lines are left out.
     *
     * @param run the number of the run, 0 for the first
     * @param stretch in the run's own text
     */
    public List<Stripe> stripes(int run, Span stretch) {
        int base = run < starts.size() ? starts.get(run) : 0;
        double mirror = rightToLeft ? words.getWidth() : Double.NaN;
        List<Stripe> stripes = new ArrayList<>();
        int start = base + stretch.start();
        for (Span blank : lineEnds()) {
            if (blank.start() > start && blank.start() < base + stretch.end()) {
                stripes.addAll(Stripe.of(words.rangeShape(start, blank.start()), mirror));
                start = Math.max(start, blank.end());
            }
        }
        if (start < base + stretch.end()) {
            stripes.addAll(Stripe.of(words.rangeShape(start, base + stretch.end()), mirror));
        }
        stripes.sort(Comparator.comparingDouble(Stripe::top));
        return stripes.stream()
                .map(s -> s.moved(words.getLayoutX(), words.getLayoutY()))
                .toList();
    }

    /** The place in the first run's text of the letter nearest to a point. */
    public int offset(double x, double y) {
        double inside = x - words.getLayoutX();
        Point2D point = new Point2D(rightToLeft ? words.getWidth() - inside : inside, y - words.getLayoutY());
        return Math.max(0, words.hitTest(point).getCharIndex());
    }

    /** The spaces at which lines are broken. */
    private List<Span> lineEnds() {
        List<Span> ends = new ArrayList<>();
        int at = 0;
        List<Node> nodes = words.getChildren();
        for (int i = 0; i < nodes.size(); i++) {
            String text = nodes.get(i) instanceof Text word ? word.getText() : "\uFFFC";
            at += text.length();
            boolean broken = i + 1 < nodes.size() && below(nodes.get(i), nodes.get(i + 1));
            int blanks = text.length() - text.stripTrailing().length();
            if (broken && blanks > 0) {
                ends.add(new Span(at - blanks, at));
            }
        }
        return ends;
    }

    private static boolean below(Node upper, Node lower) {
        return lower.getBoundsInParent().getMinY()
                > upper.getBoundsInParent().getMinY()
                        + upper.getBoundsInParent().getHeight() / 2;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(words.prefWidth(-1)) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return Math.ceil(words.prefHeight(inner) + 2 * half) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        words.resizeRelocate(snappedLeftInset(), snappedTopInset() + Math.round(half), width, words.prefHeight(width));
        words.layout();
    }
}
