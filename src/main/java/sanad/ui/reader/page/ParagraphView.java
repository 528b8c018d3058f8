package sanad.ui.reader.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import sanad.text.Span;
import sanad.ui.words.HiddenMarks;
import sanad.ui.words.Run;
import sanad.ui.words.Stripe;
import sanad.ui.words.WordFlow;

/**
 * One paragraph of the open document: its words, one node each, and what is marked on them.
 *
 * <p>It is laid out from left to right whatever the interface's direction, with only the words inside following their
 * own, so that shapes computed here stand where they are painted.
 */
public final class ParagraphView extends Region {
    /** Space between two paragraphs. */
    private static final double GAP = 9;

    private final Page page;
    private final WordFlow words = new WordFlow();
    private final VBox before = new VBox();
    private final VBox behind = new VBox();
    private final Map<Layer, Path> layers = new EnumMap<>(Layer.class);
    private Optional<Paragraph> paragraph = Optional.empty();

    /** What is painted, from the ground up; the words stand before {@link #REPORTED}. */
    private enum Layer {
        WASH("reader-wash"),
        KEY("reader-key"),
        FOUND("reader-found"),
        FOUND_HERE("reader-found-here"),
        SELECTED("reader-selected"),
        REPORTED("reader-reported"),
        TIME("reader-time"),
        KEY_LINE("reader-key-line"),
        FOCUS("reader-focus"),
        BAR("reader-bar");

        private final String styleClass;

        Layer(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    ParagraphView(Page page) {
        this.page = page;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(before, behind);
        for (Layer layer : Layer.values()) {
            Path path = new Path();
            path.getStyleClass().setAll(layer.styleClass);
            path.setManaged(false);
            path.setMouseTransparent(true);
            layers.put(layer, path);
            if (layer == Layer.REPORTED) {
                getChildren().add(words);
            }
            getChildren().add(path);
        }
    }

    /** Shows a paragraph of the open document, or none. */
    void show(Optional<Paragraph> next) {
        paragraph = next;
        List<Run> runs =
                next.map(p -> new Run(page.document().words(p.span()), "reader-word", p.heading(), false)).stream()
                        .toList();
        words.show(
                runs,
                next.filter(Paragraph::rightToLeft).isPresent(),
                next.map(page.column()::size).orElse(page.column().size()),
                Column.LINE);
        HiddenMarks.explain(words, page.words());
        before.getChildren().clear();
        behind.getChildren().clear();
        next.ifPresent(this::asides);
        requestLayout();
    }

    private void asides(Paragraph shown) {
        for (int aside : page.asides(shown)) {
            AsideView view = new AsideView(page, page.asides().get(aside), aside);
            (page.isBehind(aside, shown) ? behind : before).getChildren().add(view);
        }
    }

    /** Whether a point lies on words that are left aside, not on the paragraph's own. */
    boolean isAside(double y) {
        return y < words.getLayoutY() || !behind.getChildren().isEmpty() && y >= behind.getLayoutY();
    }

    /** The paragraph shown. */
    public Optional<Paragraph> paragraph() {
        return paragraph;
    }

    /** Where a stretch of the document stands, a stripe a line; none where it is not in this paragraph. */
    public List<Stripe> stripes(Span span) {
        Optional<Span> here = paragraph.map(Paragraph::span).filter(span::overlaps);
        if (here.isEmpty()) {
            return List.of();
        }
        int from = here.get().start();
        Span part = new Span(
                Math.max(span.start(), from) - from,
                Math.min(span.end(), here.get().end()) - from);
        return words.stripes(0, part).stream()
                .map(s -> s.moved(words.getLayoutX(), words.getLayoutY()))
                .toList();
    }

    /** The offset in the document of the letter nearest to a point. */
    int offset(double x, double y) {
        Span span = paragraph.map(Paragraph::span).orElse(new Span(0, 0));
        int at = words.offset(x - words.getLayoutX(), y - words.getLayoutY());
        return Math.min(span.start() + at, Math.max(span.start(), span.end() - 1));
    }

    /** The margin bar beside the passage in view, where some of that passage is here. */
    Optional<Stripe> bar() {
        List<Stripe> lines = page.shown().map(this::stripes).orElse(List.of());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        double x = page.column().bar(paragraph.filter(Paragraph::rightToLeft).isPresent(), 4);
        return Optional.of(new Stripe(
                x, lines.get(0).top(), x + 4, lines.get(lines.size() - 1).bottom()));
    }

    /** Marks afresh, the words being the same. */
    void paint() {
        Map<Layer, List<PathElement>> drawn = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            drawn.put(layer, new ArrayList<>());
        }
        paragraph.map(page::marks).orElse(List.of()).forEach(mark -> paint(mark, drawn));
        page.selected()
                .map(this::stripes)
                .orElse(List.of())
                .forEach(s -> s.grown(0, 3).box(of(drawn, Layer.SELECTED), 0));
        page.focused()
                .map(this::stripes)
                .orElse(List.of())
                .forEach(s -> s.grown(3, 3).box(of(drawn, Layer.FOCUS), 5));
        bar().ifPresent(b -> b.box(of(drawn, Layer.BAR), 2));
        drawn.forEach((layer, path) ->
                Objects.requireNonNull(layers.get(layer)).getElements().setAll(path));
    }

    private void paint(Mark mark, Map<Layer, List<PathElement>> drawn) {
        for (Stripe line : stripes(mark.span())) {
            switch (mark.look()) {
                case REPORTED ->
                    line.foot(
                            of(drawn, Layer.REPORTED),
                            1,
                            page.hovered().filter(mark.span()::equals).isPresent() ? 3 : 2);
                case PASSAGE -> line.grown(0, 4).box(of(drawn, Layer.WASH), 3);
                case TIME -> line.line(of(drawn, Layer.TIME), -2);
                case KEY_TIME -> {
                    line.grown(1, 4).box(of(drawn, Layer.KEY), 3);
                    line.grown(1, 0).foot(of(drawn, Layer.KEY_LINE), 2, 2);
                }
                case FOUND -> line.grown(1, 2).box(of(drawn, Layer.FOUND), 3);
                case FOUND_HERE -> line.grown(1, 2).box(of(drawn, Layer.FOUND_HERE), 3);
            }
        }
    }

    private static List<PathElement> of(Map<Layer, List<PathElement>> drawn, Layer layer) {
        return Objects.requireNonNull(drawn.get(layer));
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(before) + words.prefHeight(page.column().width()) + GAP + height(behind);
    }

    private double height(VBox asides) {
        return asides.getChildren().isEmpty()
                ? 0
                : asides.prefHeight(page.column().width()) + GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.column().left() + page.column().width();
    }

    @Override
    protected void layoutChildren() {
        Column column = page.column();
        double top = height(before);
        double high = words.prefHeight(column.width());
        before.resizeRelocate(column.left(), 0, column.width(), top);
        words.resizeRelocate(column.left(), top, column.width(), high);
        behind.resizeRelocate(column.left(), top + high + GAP, column.width(), height(behind));
        words.layout();
        paint();
    }
}
