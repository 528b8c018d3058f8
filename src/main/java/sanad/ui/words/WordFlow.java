package sanad.ui.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.HPos;
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

    private final Wrapped words = new Wrapped();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Double, Double> heights = new TreeMap<>();
    private double natural = -1;
    private boolean rightToLeft;
    private Optional<HPos> side = Optional.empty();
    private double half;
    private double wrapped = -1;

    /** A flow of nothing yet. */
    public WordFlow() {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(words);
    }

    /** Keeps words that fit on one line at a side, where their own direction would put them at the other. */
    public WordFlow at(HPos next) {
        side = Optional.of(next);
        return this;
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
        heights.clear();
        natural = -1;
        wrapped = -1;
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            if (run.apart()) {
                nodes.add(PieceNodes.turn(FIRST_STRONG_ISOLATE));
                at++;
            }
            starts.add(at);
            for (Span piece : Pieces.of(run.text(), new Span(0, run.text().length()))) {
                nodes.add(PieceNodes.of(piece.of(run.text()), run, size));
            }
            at += run.text().length();
            if (run.apart()) {
                nodes.add(PieceNodes.turn(POP_ISOLATE));
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
        if (natural < 0) {
            natural = Math.ceil(words.prefWidth(-1));
            wrapped = -1;
            requestLayout();
        }
        return natural + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        Double known = heights.get(inner);
        if (known == null) {
            known = Math.ceil(words.prefHeight(inner));
            heights.put(inner, known);
            wrapped = -1;
            requestLayout();
        }
        return known + 2 * half + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double width = side.isEmpty() ? room : Math.min(room, prefWidth(-1) - snappedLeftInset() - snappedRightInset());
        double left = side.filter(s -> s == HPos.RIGHT).isPresent() ? room - width : 0;
        words.resizeRelocate(
                snappedLeftInset() + left, snappedTopInset() + Math.round(half), width, words.prefHeight(width));
        if (width != wrapped) {
            wrapped = width;
            words.wrap();
        }
        words.layout();
    }

    /**
     * A text flow that notices each change of its width. JavaFX 21 leaves the lines of a flow where they are while all
     * still fit, though lines from right to left hang on the right edge, which has moved.
     */
    private static final class Wrapped extends TextFlow {
        /** Measuring without a width wraps anew, at the flow's own width. */
        void wrap() {
            computePrefWidth(-1);
            setNeedsLayout(true);
        }
    }
}
