package sanad.ui.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import sanad.text.Span;
import sanad.ui.look.Looks;
import sanad.ui.words.Stripe;

/** The open document's text, scrolled. Only the paragraphs in view exist as nodes. */
public final class ReaderText extends Region {
    /** Where in the height a passage is put that has to be scrolled to. */
    private static final double REST = 0.28;

    private final Page page;
    private final ObservableList<Paragraph> rows = FXCollections.observableArrayList();
    private final ListView<Paragraph> list = new ListView<>(rows);
    private final List<ParagraphCell> cells = new ArrayList<>();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private Optional<Span> wanted = Optional.empty();
    private @Nullable VirtualFlow<?> flow;

    public ReaderText(Page page) {
        this.page = page;
        list.getStyleClass().add("reader-list");
        list.setCellFactory(view -> {
            ParagraphCell cell = new ParagraphCell(page);
            cells.add(cell);
            return cell;
        });
        getChildren().add(list);
        page.onRefold(() -> {
            list.refresh();
            requestLayout();
        });
    }

    /** The list itself, for the keyboard. */
    public ListView<Paragraph> list() {
        return list;
    }

    /** Grows whenever something may have moved. */
    public ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /** Shows the page's document afresh, from its beginning. */
    public void reopen() {
        rows.setAll(page.paragraphs());
        if (!rows.isEmpty()) {
            list.scrollTo(0);
        }
        moved();
    }

    /** Paints the marks afresh. */
    public void repaint() {
        shownCells().forEach(cell -> cell.view().paint());
        moved();
    }

    /** Scrolls a stretch into view, unless it is wholly in view already; once laid out, where it is not yet. */
    public void reveal(Span span) {
        wanted = Optional.of(span);
        requestLayout();
    }

    /** Scrolls by so many pixels. */
    public void scroll(double pixels) {
        if (flow != null) {
            flow.scrollPixels(pixels);
        }
    }

    /** Goes to the first paragraph or the last. */
    public void scrollToEnd(boolean last) {
        if (!rows.isEmpty()) {
            list.scrollTo(last ? rows.size() - 1 : 0);
        }
    }

    /** The offset in the document nearest to a point of the scene, where a paragraph lies under it. */
    public Optional<Integer> offset(double sceneX, double sceneY) {
        for (ParagraphCell cell : shownCells()) {
            Point2D at = cell.view().sceneToLocal(sceneX, sceneY);
            if (at.getY() >= 0 && at.getY() < cell.view().getHeight()) {
                if (cell.view().isAside(at.getY())) {
                    return Optional.empty();
                }
                return Optional.of(cell.view().offset(at.getX(), at.getY()));
            }
        }
        return Optional.empty();
    }

    /** The offset of the first letter of the first line that is wholly in view. */
    public Optional<Integer> firstShown() {
        Point2D corner = list.localToScene(
                list.getWidth() / 2, Column.LINE * page.column().size() / 2);
        return offset(corner.getX(), corner.getY());
    }

    /** The offset so many lines below a word, as near below it as can be; absent where that is out of view. */
    public Optional<Integer> below(Span word, int lines) {
        for (ParagraphCell cell : shownCells()) {
            List<Stripe> at = cell.view().stripes(word);
            if (!at.isEmpty()) {
                Stripe line = at.get(0);
                double step = lines * Column.LINE * page.column().size();
                Point2D there = cell.view()
                        .localToScene((line.left() + line.right()) / 2, (line.top() + line.bottom()) / 2 + step);
                return offset(there.getX(), there.getY());
            }
        }
        return Optional.empty();
    }

    /** Whether a point of the scene lies on the words of a stretch. */
    public boolean touches(Span span, double sceneX, double sceneY) {
        return shownCells().stream().anyMatch(cell -> {
            Point2D at = cell.view().sceneToLocal(sceneX, sceneY);
            return cell.view().stripes(span).stream()
                    .map(s -> s.grown(2, 4))
                    .anyMatch(s -> at.getX() >= s.left()
                            && at.getX() <= s.right()
                            && at.getY() >= s.top()
                            && at.getY() <= s.bottom());
        });
    }

    /** Where the margin bar is seen, in the scene. */
    public Optional<Bounds> bar() {
        Bounds frame = list.localToScene(list.getLayoutBounds());
        double left = 0;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (ParagraphCell cell : shownCells()) {
            Optional<Bounds> bar = cell.view()
                    .bar()
                    .map(b -> cell.view()
                            .localToScene(
                                    new BoundingBox(b.left(), b.top(), b.right() - b.left(), b.bottom() - b.top())));
            if (bar.isPresent()) {
                left = bar.get().getMinX();
                top = Math.min(top, bar.get().getMinY());
                bottom = Math.max(bottom, bar.get().getMaxY());
            }
        }
        top = Math.max(top, frame.getMinY());
        bottom = Math.min(bottom, frame.getMaxY());
        return bottom - top < 2 ? Optional.empty() : Optional.of(new BoundingBox(left, top, 4, bottom - top));
    }

    private List<ParagraphCell> shownCells() {
        return cells.stream()
                .filter(c -> !c.isEmpty() && c.isVisible() && c.getParent() != null && c.getGraphic() != null)
                .toList();
    }

    private void moved() {
        version.set(version.get() + 1);
    }

    @Override
    protected void layoutChildren() {
        list.resizeRelocate(0, 0, getWidth(), getHeight());
        Column column = Column.in(getWidth(), wide());
        if (!column.equals(page.column())) {
            page.fit(column);
            list.refresh();
        }
        findFlow();
        if (wanted.isPresent() && getHeight() > 0 && !rows.isEmpty()) {
            Span span = wanted.get();
            wanted = Optional.empty();
            show(span);
        }
        moved();
    }

    private boolean wide() {
        return getScene() != null && getScene().getWidth() >= Looks.WIDE;
    }

    private void findFlow() {
        if (flow == null) {
            list.applyCss();
            list.layout();
            Node found = list.lookup(".virtual-flow");
            if (found instanceof VirtualFlow<?> virtual) {
                flow = virtual;
                virtual.positionProperty().addListener(change -> moved());
            }
        }
    }

    private void show(Span span) {
        int row = Paragraphs.holding(rows, span.start());
        list.layout();
        if (!inView(row, span)) {
            list.scrollTo(row);
            list.layout();
            Optional<Double> top = top(row, span);
            top.ifPresent(y -> scroll(y - list.getHeight() * REST));
            list.layout();
        }
    }

    private boolean inView(int row, Span span) {
        ParagraphCell cell = cell(row);
        if (cell == null) {
            return false;
        }
        List<Stripe> lines = cell.view().stripes(span);
        double shift = shift(cell);
        return !lines.isEmpty()
                && lines.get(0).top() + shift >= 0
                && lines.get(lines.size() - 1).bottom() + shift <= list.getHeight();
    }

    private Optional<Double> top(int row, Span span) {
        ParagraphCell cell = cell(row);
        return cell == null
                ? Optional.empty()
                : cell.view().stripes(span).stream().findFirst().map(s -> s.top() + shift(cell));
    }

    private double shift(ParagraphCell cell) {
        return list.sceneToLocal(cell.view().localToScene(0, 0)).getY();
    }

    private @Nullable ParagraphCell cell(int row) {
        return shownCells().stream()
                .filter(c -> c.getIndex() == row)
                .findFirst()
                .orElse(null);
    }
}
