package sanad.ui.wall;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.timeline.Palette;
import sanad.timeline.draw.OverviewMarks;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Pill;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;
import sanad.ui.Finding;
import sanad.ui.Motion;
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
    private final Canvas canvas = new Canvas();
    private final WallPaint paint = new WallPaint(canvas, board);
    private final Travel travel;
    private final Peers peers;
    private final LaneScroll scroll;
    private final Menu menu;
    private final ReadOnlyLongWrapper layoutVersion = new ReadOnlyLongWrapper();
    private boolean stale = true;
    private Chronicle shown = Chronicle.EMPTY;
    private Optional<String> awaited = Optional.empty();
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
        scroll = new LaneScroll(board, this::paint);
        travel = new Travel(board, this::show, () -> session.motion().get() == Motion.REDUCED);
        getChildren().addAll(canvas, peers, scroll);
        new WallPointer(this, board).listen();
        new WallKeys(this, board, session).listen();
        session.chronicle().addListener((o, a, b) -> open());
        session.finding().sifted().addListener((o, a, b) -> refill());
        session.finding().lanes().addListener((o, a, b) -> refill());
        session.finding().found().addListener((o, a, b) -> find());
        session.manner().addListener((o, a, b) -> retell());
        session.theme().addListener((o, a, b) -> paint());
        session.event().addListener((o, a, b) -> followChoice());
        board.speak(session.manner().get());
        open();
    }

    /** Where an event's date glyph stands, in scene coordinates; empty where it is not in view. */
    public Optional<Bounds> glyphBounds(String eventId) {
        return Standing.glyph(board, scroll.getValue(), eventId).map(canvas::localToScene);
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
        zoom(1 / STEP, board.centre(aim(), session.event().get()), false);
    }

    /** One step wider. */
    public void zoomOut() {
        zoom(STEP, board.centre(aim(), session.event().get()), false);
    }

    /** Shows the whole of time. */
    public void fitAll() {
        go(board.all());
    }

    /** The view before this one. */
    public void back() {
        travel.back();
    }

    /** The view after this one, where one went back. */
    public void forward() {
        travel.forward();
    }

    /** Brings an event into view, as little as needed. */
    public void reveal(String eventId) {
        if (stale) {
            // the wall does not know its size yet, nor so its first view
            awaited = Optional.of(eventId);
            return;
        }
        board.index().event(eventId).filter(Days::dated).ifPresent(event -> {
            TimeScale scale = scale();
            double wide = scale.end() - scale.start();
            double margin = wide * 0.12;
            double lo = scale.x(Days.first(event));
            double hi = Math.min(scale.x(Days.last(event)), lo + wide - 2 * margin);
            if (hi < scale.start() + margin / 4) {
                go(scale.moved(lo - margin - scale.start()));
            } else if (lo > scale.end() - margin / 4) {
                go(scale.moved(hi + margin - scale.end()));
            }
            board.arrangement().placed(eventId).ifPresent(scroll::to);
        });
    }

    /** Goes to another view, and remembers the way back. */
    void go(View next) {
        aim(next, false);
    }

    /** Goes to another view as one step of a gesture. */
    void aim(View next, boolean smooth) {
        travel.go(next, smooth);
    }

    void zoom(double factor, double about, boolean smooth) {
        aim(scale().zoomed(factor, about), smooth);
    }

    /** Goes by a share of what is shown, later by more than none. */
    void pan(double share) {
        TimeScale scale = scale();
        aim(scale.moved(share * (scale.end() - scale.start())), true);
    }

    /** The view that is shown or aimed at. */
    View aim() {
        return travel.aim();
    }

    /** The scale along time of that view. */
    private TimeScale scale() {
        return board.frame().along(travel.aim());
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
        View near = board.round(pill.start(), pill.end());
        if (list || board.share(near) > 0.7) {
            Frame frame = board.frame();
            menu.list(pill.events(), frame.x((pill.lo() + pill.hi()) / 2), pill.middle() - scroll.getValue() + 12);
        } else {
            go(near);
        }
    }

    void hover(Optional<String> event, boolean brush) {
        if (paint.hover(event, brush)) {
            paint();
        }
    }

    Session session() {
        return session;
    }

    Travel travel() {
        return travel;
    }

    double scrolled() {
        return scroll.getValue();
    }

    void scrollBy(double pixels) {
        scroll.by(pixels);
    }

    OverviewMarks overview() {
        return paint.overview();
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
            paint.renew();
            stale = true;
        }
        if (stale) {
            stale = false;
            if (travel.untouched()) {
                travel.jump(board.firstView());
            } else {
                show(board.view());
            }
            awaited.ifPresent(this::reveal);
            awaited = Optional.empty();
        }
        scroll.lie(width);
        peers.resizeRelocate(0, 0, width, height);
    }

    private void open() {
        shown = session.chronicle().get();
        board.show(
                session.chronicle().get(),
                session.finding().sifted().get().events(),
                session.finding().lanes().get());
        travel.restart();
        restart();
    }

    /** Shows other events, or other lanes; stays where it is unless nothing would be there. */
    private void refill() {
        if (session.chronicle().get() != shown) {
            // another story: it comes whole, in a moment
            return;
        }
        travel.settle();
        board.refill(
                session.chronicle().get(),
                session.finding().sifted().get().events(),
                session.finding().lanes().get());
        restart();
        if (!board.index().dated().isEmpty() && !board.holdsAny(aim())) {
            fitAll();
        }
    }

    private void find() {
        Finding.Found found = session.finding().found().get();
        board.find(found.query(), found.ids());
        if (!stale) {
            show(board.view());
        }
    }

    private void retell() {
        board.speak(session.manner().get());
        restart();
    }

    private void restart() {
        paint.renew();
        paint.hover(Optional.empty(), false);
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

    private void show(View view) {
        board.arrange(view, session.event().get(), travel.untouched() && !view.near(board.view()));
        scroll.fit();
        paint();
    }

    private void paint() {
        paint.paint(Palette.of(session.theme().get()), session.event().get(), scroll.getValue());
        peers.follow(session.event().get(), scroll.getValue());
        layoutVersion.set(layoutVersion.get() + 1);
    }
}
