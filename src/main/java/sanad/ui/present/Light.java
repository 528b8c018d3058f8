package sanad.ui.present;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import sanad.timeline.Palette;
import sanad.timeline.Room;
import sanad.timeline.Tone;

/** A light that follows the pointer: a spot that leaves the rest in the dark, or a dot. */
final class Light extends Pane {
    private static final double SPOT = 0.17;
    private static final double DOT = 0.012;
    private static final double DARK = 0.72;

    private Kind kind = Kind.OFF;
    private double x;
    private double y;
    private boolean moved;
    private Room room = Room.DARK;

    /** What shines. */
    enum Kind {
        OFF,
        SPOT,
        DOT;

        Kind next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    Light() {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMouseTransparent(true);
        widthProperty().addListener(change -> draw());
        heightProperty().addListener(change -> draw());
    }

    Kind kind() {
        return kind;
    }

    /** Another kind of light, over a room of those colours. */
    void turn(Kind next, Room colours) {
        kind = next;
        room = colours;
        if (!moved) {
            // until somebody points, in the middle of the page
            x = getWidth() / 2;
            y = getHeight() / 2;
        }
        draw();
    }

    /** Shines there. */
    void at(double toX, double toY) {
        moved = true;
        x = toX;
        y = toY;
        if (kind != Kind.OFF) {
            draw();
        }
    }

    private void draw() {
        getChildren().clear();
        if (kind == Kind.SPOT) {
            Shape hole = new Circle(x, y, getHeight() * SPOT);
            Shape dark = Shape.subtract(new Rectangle(0, 0, getWidth(), getHeight()), hole);
            dark.setFill(Color.gray(0, DARK));
            getChildren().add(dark);
        } else if (kind == Kind.DOT) {
            Circle dot = new Circle(x, y, Math.max(6, getHeight() * DOT));
            dot.setFill(Color.web(Palette.of(room).hex(Tone.DANGER)));
            dot.setStroke(Color.web(Palette.of(room).hex(Tone.ROOM)));
            dot.setStrokeWidth(3);
            getChildren().add(dot);
        }
    }
}
