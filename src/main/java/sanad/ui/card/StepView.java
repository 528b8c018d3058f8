package sanad.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import sanad.chronicle.Reason;
import sanad.export.reason.Said;
import sanad.text.Span;
import sanad.ui.words.Run;
import sanad.ui.words.WordFlow;

/** One step of a chain: a bead on the thread, and what it says; a link where it stands on words. */
final class StepView extends Region {
    private static final double INDENT = 24;
    private static final double BEAD = 5;
    private static final double THREAD = 7;
    private static final double LINE = 1.55;

    /** Quotations shorter than this may be lit as a whole. */
    private static final int SHORT = 40;

    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    private static final Set<Reason.Step> OURS = Set.of(Reason.Step.REASONING, Reason.Step.RESULT);

    private final Said said;
    private final boolean rightToLeft;
    private final double size;
    private final WordFlow words = new WordFlow();
    private final Path lit = new Path();
    private final Circle bead = new Circle(BEAD);
    private final Line above = new Line();
    private final Line below = new Line();
    private final double gap;

    /**
     * A step.
     *
     * @param before the step before it, by which the thread into it is drawn; itself for the first
     * @param after the step after it; itself for the last
     */
    StepView(Said before, Said said, Said after, boolean rightToLeft, double size) {
        this.said = said;
        this.rightToLeft = rightToLeft;
        this.size = size;
        gap = size > 14 ? 12 : 6;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("step");
        lit.getStyleClass().setAll("step-lit");
        bead.getStyleClass().setAll(ours(said) ? "step-ring" : "step-bead");
        if (said.step() == Reason.Step.DISAGREES) {
            bead.getStyleClass().setAll("step-differs");
        }
        above.getStyleClass().setAll("step-thread");
        below.getStyleClass().setAll("step-thread");
        above.setVisible(!before.equals(said));
        below.setVisible(!after.equals(said));
        dash(above, ours(said));
        dash(below, ours(after));
        words.show(runs(), rightToLeft, size, LINE);
        lit.setManaged(false);
        lit.setMouseTransparent(true);
        getChildren().addAll(above, below, bead, lit, words);
        setAccessibleText(said.text());
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Makes it a link. */
    StepView leading(Runnable open) {
        pseudoClassStateChanged(LINKED, true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        Links.link(this, open);
        return this;
    }

    private static boolean ours(Said step) {
        return OURS.contains(step.step());
    }

    private static void dash(Line line, boolean dashed) {
        if (dashed) {
            line.getStyleClass().add("step-reasoned");
        }
    }

    private List<Run> runs() {
        boolean result = said.step() == Reason.Step.RESULT;
        List<Run> runs = new ArrayList<>();
        for (Said.Part part : said.parts()) {
            if (part instanceof Said.Quote quote) {
                runs.add(Run.of(bare(quote.text()), "step-quote").alone());
            } else if (part instanceof Said.Date date) {
                runs.add(Run.of(date.text(), "step-date").strong().alone());
            } else {
                Run plain = Run.of(part.text(), "step-words");
                runs.add(result ? plain.strong() : plain);
            }
        }
        return runs;
    }

    /** A quotation without the marks that keep its direction apart, which the flow sets itself. */
    private static String bare(String quotation) {
        int last = quotation.length() - 1;
        return isolated(quotation) ? quotation.substring(1, last) : quotation;
    }

    private static boolean isolated(String quotation) {
        int last = quotation.length() - 1;
        return last > 0 && "\u2066\u2067\u2068".indexOf(quotation.charAt(0)) >= 0 && quotation.charAt(last) == '\u2069';
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(Math.max(40, width - INDENT)) + gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(40, getWidth() - INDENT);
        words.resizeRelocate(rightToLeft ? 0 : INDENT, 0, width, words.prefHeight(width));
        words.layout();
        double x = rightToLeft ? getWidth() - THREAD : THREAD;
        double y = Math.round(size * LINE / 2);
        bead.setCenterX(x);
        bead.setCenterY(y);
        stretch(above, x, -1, y - BEAD);
        stretch(below, x, y + BEAD, getHeight() + 1);
        List<PathElement> path = new ArrayList<>();
        for (int i = 0; i < said.parts().size(); i++) {
            if (said.parts().get(i) instanceof Said.Quote quote && partly(quote)) {
                light(i, quote.lit().shift(isolated(quote.text()) ? -1 : 0), path);
            }
        }
        lit.getElements().setAll(path);
    }

    /** Whether some words of the quotation are lit, and not all of it: then none of it would stand out. */
    private static boolean partly(Said.Quote quote) {
        return quote.lit().length() > 0
                && (quote.text().length() < SHORT
                        || quote.text().length() - quote.lit().length() > 6);
    }

    private void light(int run, Span stretch, List<PathElement> path) {
        words.stripes(run, stretch)
                .forEach(s -> s.moved(words.getLayoutX(), words.getLayoutY())
                        .grown(1, 0)
                        .box(path, 3));
    }

    private static void stretch(Line line, double x, double from, double to) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(from);
        line.setEndY(to);
    }
}
