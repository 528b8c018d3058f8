package sanad.ui.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import sanad.ui.Motion;
import sanad.ui.Session;

/**
 * The thread, drawn over the whole window and deaf to the mouse: from the chosen event's glyph down through the axis,
 * along the desk's edge, to the margin of the reader. Lay it over the window's content in a StackPane.
 *
 * <p>It is measured after every layout, so it follows scrolling, zooming and resizing within the same frame. It is drawn
 * in once when another event or passage is chosen, and is otherwise still.
 */
public final class ThreadLine extends Pane {
    private static final double RADIUS = 9;
    private static final double KNOT = 3.5;
    private static final double CHEVRON = 4.5;

    private final Session session;
    private final ThreadEnd wall;
    private final ThreadEnd reader;
    private final Path line = new Path();
    private final Path behind = new Path();
    private final Path tip = new Path();
    private final Circle knot = new Circle(KNOT);
    private final Runnable measure = this::measure;
    private final Drawing drawing = new Drawing();
    private Optional<ThreadRoute> route = Optional.empty();
    private List<Bounds> standing = List.of();

    /**
     * A thread between two panes, drawn while the session has a chosen event.
     *
     * @param wall the chosen event's glyph, in the wall
     * @param reader the margin bar beside its passage, in the reader
     */
    public ThreadLine(Session session, ThreadEnd wall, ThreadEnd reader) {
        this.session = session;
        this.wall = wall;
        this.reader = reader;
        getStyleClass().add("thread");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMouseTransparent(true);
        setManaged(false);
        line.getStyleClass().setAll("thread-line");
        behind.getStyleClass().setAll("thread-line", "behind");
        tip.getStyleClass().setAll("thread-line");
        knot.getStyleClass().setAll("thread-knot");
        knot.setVisible(false);
        getChildren().addAll(behind, line, tip, knot);
        wall.version().addListener(change -> Platform.requestNextPulse());
        reader.version().addListener(change -> Platform.requestNextPulse());
        session.event().addListener(change -> drawIn());
        session.passage().addListener(change -> drawIn());
        sceneProperty().addListener((property, was, now) -> follow(was, now));
    }

    private void drawIn() {
        if (session.motion().get() == Motion.USUAL) {
            drawing.playFromStart();
        }
    }

    private void follow(@Nullable Scene was, @Nullable Scene now) {
        if (was != null) {
            was.removePostLayoutPulseListener(measure);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(measure);
        }
    }

    private void measure() {
        Optional<ThreadRoute> next = session.event().get().isEmpty()
                ? Optional.empty()
                : ThreadRoute.between(
                        wall.seen().map(this::local), reader.seen().map(this::local), edge());
        List<Bounds> inTheWay = next.filter(ThreadRoute::knot).isPresent()
                ? wall.standing().get().stream().map(this::local).toList()
                : List.of();
        if (!next.equals(route) || !inTheWay.equals(standing)) {
            route = next;
            standing = inTheWay;
            draw();
        }
    }

    /** The height of the desk's upper edge; of the wall's lower one where the desk is folded away. */
    private double edge() {
        Bounds desk = reader.frame().get();
        return desk.isEmpty()
                ? local(wall.frame().get()).getMaxY()
                : local(desk).getMinY();
    }

    private Bounds local(Bounds inScene) {
        Bounds here = sceneToLocal(inScene);
        return here == null ? new BoundingBox(0, 0, 0, 0) : here;
    }

    private void draw() {
        List<PathElement> path = new ArrayList<>();
        List<PathElement> hidden = new ArrayList<>();
        List<PathElement> chevron = new ArrayList<>();
        route.ifPresent(way -> {
            List<Double> descent = way.descent(standing);
            run(way.points(), descent, path);
            behind(way.points().get(0).getX(), descent, hidden);
            if (!way.knot()) {
                chevron(way.points().get(0), -1, chevron);
            }
            if (!way.tied()) {
                chevron(way.points().get(way.points().size() - 1), 1, chevron);
            }
            knot.setCenterX(way.points().get(0).getX());
            knot.setCenterY(way.points().get(0).getY());
        });
        knot.setVisible(route.filter(ThreadRoute::knot).isPresent());
        line.getElements().setAll(path);
        behind.getElements().setAll(hidden);
        tip.getElements().setAll(chevron);
        drawing.redraw();
    }

    private static void run(List<Point2D> points, List<Double> descent, List<PathElement> path) {
        double x = points.get(0).getX();
        path.add(new MoveTo(x, descent.get(0)));
        for (int i = 1; i + 1 < descent.size(); i += 2) {
            path.add(new LineTo(x, descent.get(i)));
            path.add(new MoveTo(x, descent.get(i + 1)));
        }
        for (int i = 1; i < points.size() - 1; i++) {
            Point2D corner = points.get(i);
            double room = Math.min(corner.distance(points.get(i - 1)), corner.distance(points.get(i + 1))) / 2;
            double radius = Math.min(RADIUS, room);
            Point2D in = toward(corner, points.get(i - 1), radius);
            Point2D out = toward(corner, points.get(i + 1), radius);
            path.add(new LineTo(in.getX(), in.getY()));
            path.add(new QuadCurveTo(corner.getX(), corner.getY(), out.getX(), out.getY()));
        }
        Point2D last = points.get(points.size() - 1);
        path.add(new LineTo(last.getX(), last.getY()));
    }

    /** What passes behind words, faint, so that the eye finds the line again on their other side. */
    private static void behind(double x, List<Double> descent, List<PathElement> path) {
        for (int i = 1; i + 1 < descent.size(); i += 2) {
            path.add(new MoveTo(x, descent.get(i)));
            path.add(new LineTo(x, descent.get(i + 1)));
        }
    }

    private static Point2D toward(Point2D from, Point2D to, double by) {
        double distance = from.distance(to);
        return distance == 0 ? from : from.add(to.subtract(from).multiply(by / distance));
    }

    private static void chevron(Point2D point, int down, List<PathElement> path) {
        path.add(new MoveTo(point.getX() - CHEVRON, point.getY() - down * CHEVRON));
        path.add(new LineTo(point.getX(), point.getY()));
        path.add(new LineTo(point.getX() + CHEVRON, point.getY() - down * CHEVRON));
    }

    /** Draws the line from the event to the words, by a dash as long as the line that slides in. */
    private final class Drawing extends Transition {
        private double done = 1;

        Drawing() {
            setCycleDuration(Duration.millis(180));
            setInterpolator(Interpolator.EASE_OUT);
        }

        @Override
        protected void interpolate(double part) {
            done = part;
            redraw();
        }

        void redraw() {
            double length = route.map(ThreadRoute::length).orElse(0.0);
            if (done >= 1 || length == 0) {
                line.getStrokeDashArray().clear();
            } else {
                line.getStrokeDashArray().setAll(length, length);
                line.setStrokeDashOffset(length * (1 - done));
            }
            tip.setVisible(done >= 1);
            behind.setVisible(done >= 1);
        }
    }
}
