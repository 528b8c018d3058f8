package sanad.ui.wall;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import sanad.chronicle.Event;
import sanad.timeline.Palette;
import sanad.timeline.draw.OverviewMarks;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Pill;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.View;
import sanad.ui.Motion;
import sanad.ui.Session;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.board.Standing;
import sanad.ui.wall.ears.Peers;
import sanad.ui.wall.hands.Brush;
import sanad.ui.wall.hands.WallKeys;
import sanad.ui.wall.hands.WallPointer;
import sanad.ui.wall.hands.Wheel;
import sanad.ui.wall.over.CrowdList;
import sanad.ui.wall.over.HoverCard;
import sanad.ui.wall.paint.WallPaint;
import sanad.ui.wall.travel.Moves;
import sanad.ui.wall.travel.Surface;
import sanad.ui.wall.travel.Travel;

/**
 * The timeline of the session's chronicle: lanes, axis and overview on one canvas. Time runs in the direction of the
 * language.
 *
 * <p>The wheel zooms at the pointer, Shift and wheel or a drag pan, a click chooses, a double click goes to the event's
 * neighbourhood; the keys are those of {@link WallKeys}. Over the canvas lie invisible nodes that carry focus and words
 * for screen readers.
 */
public final class Wall extends Surface {
    private final Session session;
    private final Board board = new Board();
    private final Canvas canvas = new Canvas();
    private final WallPaint paint = new WallPaint(canvas, board);
    private final Travel travel;
    private final Moves moves;
    private final Brush brush;
    private final Peers peers;
    private final LaneScroll scroll;
    private final Sightline sightline;
    private final CrowdList crowd;
    private final HoverCard card;
    private final ReadOnlyLongWrapper layoutVersion = new ReadOnlyLongWrapper();
    private boolean stale = true;
    private Optional<String> awaited = Optional.empty();
    private Consumer<String> opener = id -> {};

    /** A wall that shows what the session holds and follows it. */
    public Wall(Session session) {
        this.session = session;
        // mirroring is the scale's work: an inherited one would turn the words round
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("wall");
        setMinSize(200, 120);
        peers = new Peers(this, board);
        crowd = new CrowdList(this, board, peers::telling, this::arrive);
        scroll = new LaneScroll(board, this::paint);
        travel = new Travel(board, this::show, () -> session.motion().get() == Motion.REDUCED);
        moves = new Moves(board, travel, () -> session.event().get());
        sightline = new Sightline(board, travel, moves, this::restart);
        brush = new Brush(this, board);
        card = new HoverCard(this, board, session);
        getChildren().addAll(canvas, peers);
        getChildren().addAll(brush.handles());
        getChildren().add(scroll);
        new WallPointer(this, board, brush).listen();
        new Wheel(this, board).listen();
        new WallKeys(this, board, session).listen();
        new Follow(this, board, travel, session).begin();
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

    /** The labelled event at a place of the wall. */
    public Optional<Event> eventAt(double x, double y) {
        return Standing.at(board, scroll.getValue(), x, y);
    }

    /** The stretch of time that is shown. */
    public View view() {
        return board.view();
    }

    /** What of time is looked at, to be kept and gone back to. */
    public Sightline sightline() {
        return sightline;
    }

    /** Changes whenever anything on the wall has moved. */
    public ReadOnlyLongProperty layoutVersion() {
        return layoutVersion.getReadOnlyProperty();
    }

    /** What Enter on an event does, besides choosing it: opening its passage. */
    public void setOpener(Consumer<String> next) {
        opener = next;
    }

    /** Brings an event into view, as little as needed; once the wall knows its size. */
    public void reveal(String eventId) {
        if (stale) {
            awaited = Optional.of(eventId);
            return;
        }
        board.index().event(eventId).filter(Days::dated).ifPresent(event -> {
            moves.reveal(event);
            board.arrangement().placed(eventId).ifPresent(placed -> scroll.to(placed.middle()));
        });
    }

    /** Opens a fold. */
    @Override
    public void open(Fold fold) {
        session.plan().set(session.plan().get().opening(fold));
    }

    @Override
    public void choose(Event event) {
        session.choose(event.id());
    }

    /** Chooses an event, brings it into view, and gives it the keyboard. */
    @Override
    public void arrive(Event event) {
        choose(event);
        reveal(event.id());
        requestFocus();
    }

    /** Chooses an event and opens its passage. */
    @Override
    public void open(Event event) {
        session.choose(event.id());
        opener.accept(event.id());
    }

    /** Goes where a count's events get labels; where no nearer view would help, lists them. */
    @Override
    public void open(Pill pill, boolean list) {
        if (list || !moves.into(pill.start(), pill.end())) {
            Frame frame = board.frame();
            crowd.show(
                    pill.events(),
                    frame.x((pill.lo() + pill.hi()) / 2),
                    pill.middle() - scroll.getValue(),
                    canvas.getHeight());
        }
    }

    @Override
    public void hover(Optional<String> event) {
        card.over(event);
        if (paint.hover(event)) {
            paint();
        }
    }

    /** A hand is at work: what only shows while it rests goes away. */
    @Override
    public void quiet() {
        hover(Optional.empty());
        card.hide();
        crowd.close();
    }

    /** Scrolls as little as needed to show a row of that middle. */
    @Override
    public void scrollTo(double middle) {
        scroll.to(middle);
    }

    CrowdList crowd() {
        return crowd;
    }

    HoverCard card() {
        return card;
    }

    /** The ways to move it through time. */
    @Override
    public Moves moves() {
        return moves;
    }

    @Override
    public double scrolled() {
        return scroll.getValue();
    }

    @Override
    public void scrollBy(double pixels) {
        scroll.by(pixels);
    }

    @Override
    public OverviewMarks overview() {
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
            if (sightline.taken()) {
                awaited = Optional.empty();
            } else if (travel.untouched()) {
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

    /** Whether a story was opened whose first view is not laid out yet. */
    boolean unseen() {
        return stale && travel.untouched();
    }

    /** Lays itself out anew. */
    void restart() {
        paint.renew();
        paint.hover(Optional.empty());
        stale = true;
        requestLayout();
        layoutVersion.set(layoutVersion.get() + 1);
    }

    /** Lays out the present view anew, unless all is to be laid out anyway. */
    void refresh() {
        if (!stale) {
            show(board.view());
        }
    }

    private void show(View view) {
        board.arrange(view, session.event().get(), travel.untouched() && !view.near(board.view()));
        scroll.fit();
        paint();
    }

    /** Paints what is laid out. */
    void paint() {
        paint.paint(Palette.of(session.theme().get()), session.event().get(), scroll.getValue());
        setAccessibleText(peers.telling().wall(board.arrangement()));
        peers.follow(session.event().get(), scroll.getValue());
        brush.lie();
        layoutVersion.set(layoutVersion.get() + 1);
    }
}
