package sanad.ui.wall;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import sanad.chronicle.Event;
import sanad.timeline.Palette;
import sanad.timeline.draw.AxisMarks;
import sanad.timeline.draw.LaneMarks;
import sanad.timeline.draw.Look;
import sanad.timeline.draw.OverviewMarks;
import sanad.timeline.layout.Days;
import sanad.timeline.layout.Frame;
import sanad.timeline.layout.Metrics;
import sanad.timeline.layout.Pill;
import sanad.timeline.layout.Placed;
import sanad.timeline.scale.View;
import sanad.ui.Session;

/**
 * The timeline of the session's chronicle: lanes, axis and overview on one canvas. Time runs in the direction of the
 * language.
 *
 * <p>The wheel zooms at the pointer, Shift and wheel or a drag pan, a click chooses, a double click goes to the event's
 * neighbourhood; the keys are those of {@link WallKeys}. Over the canvas lie invisible nodes that carry focus and words
 * for screen readers.
 */
public final class Wall extends Region {
    private static final double STEP = 1.6;

    private final Session session;
    private final Board board = new Board();
    private final Views views = new Views();
    private final Glide glide;
    private final Canvas canvas = new Canvas();
    private final Peers peers;
    private final ScrollBar scroll = new ScrollBar();
    private final Menu menu;
    private final ReadOnlyLongWrapper layoutVersion = new ReadOnlyLongWrapper();
    private Optional<String> hovered = Optional.empty();
    private boolean brushHovered;
    private boolean untouched = true;
    private boolean stale = true;
    private Optional<String> awaited = Optional.empty();
    private OverviewMarks overview;
    private Consumer<String> opener = id -> {};

    /** A wall that shows what the session holds and follows it. */
    public Wall(Session session) {
        this.session = session;
        // mirroring is the scale's work: an inherited one would turn the words round
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("wall");
        setMinSize(200, 120);
        peers = new Peers(board, this::choose);
        menu = new Menu(this, this::choose);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.valueProperty().addListener((o, a, b) -> paint());
        overview = new OverviewMarks(board.frame(), board.all(), board.index(), board.manner());
        glide = new Glide(board.view(), this::show);
        getChildren().addAll(canvas, peers, scroll);
        new WallPointer(this, board).listen();
        new WallKeys(this, board, session).listen();
        session.chronicle().addListener((o, a, b) -> open());
        session.manner().addListener((o, a, b) -> retell());
        session.theme().addListener((o, a, b) -> paint());
        session.event().addListener((o, a, b) -> followChoice());
        board.speak(session.manner().get());
        open();
    }

    /** Where an event's date glyph stands, in scene coordinates; empty where it is not in view. */
    public Optional<Bounds> glyphBounds(String eventId) {
        return board.arrangement().placed(eventId).flatMap(p -> {
            double y = p.middle() - scroll.getValue();
            double lo = Math.max(p.glyph().lo(), board.frame().begin());
            double hi = Math.min(p.glyph().hi(), board.frame().width());
            if (y < 0 || y > board.lanesHeight() || hi <= lo) {
                return Optional.empty();
            }
            double bar = board.metrics().bar();
            double left = board.frame().left(lo, hi - lo);
            return Optional.of(canvas.localToScene(new BoundingBox(left, y - bar / 2, hi - lo, bar)));
        });
    }

    /** What a line over the wall should pass behind, in scene coordinates: labels, counts, the words of the axis. */
    public List<Bounds> standing() {
        return Standing.on(board, scroll.getValue(), session.event().get()).stream()
                .map(canvas::localToScene)
                .toList();
    }

    /** The stretch of time that is shown. */
    public View view() {
        return board.view();
    }

    /** Changes whenever anything on the wall has moved. */
    public ReadOnlyLongProperty layoutVersion() {
        return layoutVersion.getReadOnlyProperty();
    }

    /** What Enter on an event does, besides choosing it: opening its passage. */
    public void setOpener(Consumer<String> next) {
        opener = next;
    }

    /** One step closer, round the chosen event where it is in view, else round the middle. */
    public void zoomIn() {
        zoom(1 / STEP, centre(), false);
    }

    /** One step wider. */
    public void zoomOut() {
        zoom(STEP, centre(), false);
    }

    /** Shows the whole of time. */
    public void fitAll() {
        go(board.all());
    }

    /** The view before this one. */
    public void back() {
        views.back(glide.aim()).ifPresent(view -> glide.go(board.view(), view));
    }

    /** The view after this one, where one went back. */
    public void forward() {
        views.forward(glide.aim()).ifPresent(view -> glide.go(board.view(), view));
    }

    /** Brings an event into view, as little as needed. */
    public void reveal(String eventId) {
        if (stale) {
            // the wall does not know its size yet, nor so its first view
            awaited = Optional.of(eventId);
            return;
        }
        board.index().event(eventId).filter(Days::dated).ifPresent(event -> {
            View now = glide.aim();
            double margin = now.length() * 0.12;
            double first = Days.first(event);
            double last = Math.min(Days.last(event), first + now.length() - 2 * margin);
            if (last < now.from() + margin / 4) {
                go(now.moved(first - margin - now.from()));
            } else if (first > now.to() - margin / 4) {
                go(now.moved(last + margin - now.to()));
            }
            board.arrangement().placed(eventId).ifPresent(this::scrollTo);
        });
    }

    /** Goes to another view, and remembers the way back. */
    void go(View next) {
        aim(next, false);
    }

    /** Goes to another view as one step of a gesture. */
    void aim(View next, boolean smooth) {
        untouched = false;
        views.leave(glide.aim(), smooth, System.nanoTime());
        glide.go(board.view(), next);
    }

    /** Is at another view at once: a drag. */
    void drag(View next) {
        untouched = false;
        views.leave(glide.aim(), true, System.nanoTime());
        glide.jump(next);
    }

    void zoom(double factor, double about, boolean smooth) {
        aim(glide.aim().zoomed(factor, about), smooth);
    }

    /** The view that is shown or aimed at. */
    View aim() {
        return glide.aim();
    }

    void choose(Event event) {
        session.choose(event.id());
    }

    /** Chooses an event and opens its passage. */
    void open(Event event) {
        session.choose(event.id());
        opener.accept(event.id());
    }

    /** Goes where a count's events get labels; where no nearer view would help, lists them. */
    void open(Pill pill, boolean list) {
        View near = new View(pill.start(), Math.max(pill.end(), pill.start() + 1)).padded(0.3);
        if (list || near.length() > board.view().length() * 0.7) {
            Frame frame = board.frame();
            menu.list(pill.events(), frame.x((pill.lo() + pill.hi()) / 2), pill.middle() - scroll.getValue() + 12);
        } else {
            go(near);
        }
    }

    void hover(Optional<String> event, boolean brush) {
        if (!hovered.equals(event) || brushHovered != brush) {
            hovered = event;
            brushHovered = brush;
            paint();
        }
    }

    Session session() {
        return session;
    }

    double scrolled() {
        return scroll.getValue();
    }

    void scrollBy(double pixels) {
        scroll.setValue(Math.max(0, Math.min(scroll.getMax(), scroll.getValue() + pixels)));
    }

    OverviewMarks overview() {
        return overview;
    }

    Peers peers() {
        return peers;
    }

    @Override
    public void requestFocus() {
        peers.requestFocus();
    }

    @Override
    protected double computePrefHeight(double width) {
        return board.wantedHeight();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.ceil(getWidth());
        double height = Math.ceil(getHeight());
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            board.resize(width, height);
            overview = new OverviewMarks(board.frame(), board.all(), board.index(), board.manner());
            stale = true;
        }
        if (stale) {
            stale = false;
            if (untouched) {
                glide.jump(board.firstView());
            } else {
                show(board.view());
            }
            awaited.ifPresent(this::reveal);
            awaited = Optional.empty();
        }
        double bar = 12;
        scroll.resizeRelocate(board.frame().rtl() ? 0 : width - bar, 0, bar, board.lanesHeight());
        peers.resizeRelocate(0, 0, width, height);
    }

    private void open() {
        board.show(session.chronicle().get());
        views.clear();
        untouched = true;
        restart();
    }

    private void retell() {
        board.speak(session.manner().get());
        restart();
    }

    private void restart() {
        overview = new OverviewMarks(board.frame(), board.all(), board.index(), board.manner());
        hovered = Optional.empty();
        stale = true;
        setAccessibleText(sanad.language.Words.in(board.manner()).say("wall.told"));
        requestLayout();
        layoutVersion.set(layoutVersion.get() + 1);
    }

    private void followChoice() {
        if (!stale) {
            show(board.view());
        }
        session.event().get().ifPresent(this::reveal);
    }

    private double centre() {
        View view = glide.aim();
        return session.event()
                .get()
                .flatMap(board.index()::event)
                .filter(Days::dated)
                .map(e -> (Days.first(e) + Days.last(e)) / 2)
                .filter(day -> day > view.from() && day < view.to())
                .orElse(view.middle());
    }

    private void show(View view) {
        board.arrange(view, session.event().get(), untouched && !view.near(board.view()));
        double over = Math.max(0, board.arrangement().height() - board.lanesHeight());
        scroll.setMax(over);
        scroll.setVisibleAmount(
                over * board.lanesHeight() / Math.max(1, board.arrangement().height()));
        scroll.setVisible(over > 0);
        scrollBy(0);
        paint();
    }

    private void scrollTo(Placed placed) {
        double row = board.metrics().row();
        if (placed.middle() - row / 2 < scroll.getValue()) {
            scroll.setValue(Math.max(0, placed.middle() - row));
        } else if (placed.middle() + row / 2 > scroll.getValue() + board.lanesHeight()) {
            scroll.setValue(Math.min(scroll.getMax(), placed.middle() + row - board.lanesHeight()));
        }
    }

    private void paint() {
        Metrics metrics = board.metrics();
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        CanvasPainter painter =
                new CanvasPainter(graphics, Palette.of(session.theme().get()));
        double lanes = board.lanesHeight();
        graphics.save();
        graphics.beginPath();
        graphics.rect(0, 0, canvas.getWidth(), lanes);
        graphics.clip();
        painter.ground(0, 0, canvas.getWidth(), lanes);
        graphics.translate(0, -scroll.getValue());
        Look look = new Look(session.event().get(), hovered);
        painter.paint(LaneMarks.of(board.arrangement(), board.ticks().ticks(), board.manner(), look));
        graphics.restore();
        graphics.save();
        graphics.translate(0, lanes);
        painter.paint(AxisMarks.of(board.arrangement(), board.ticks(), board.manner(), board.measure()));
        graphics.translate(0, metrics.axis());
        painter.paint(overview.draw(board.view(), brushHovered));
        graphics.restore();
        peers.follow(session.event().get(), scroll.getValue());
        layoutVersion.set(layoutVersion.get() + 1);
    }
}
