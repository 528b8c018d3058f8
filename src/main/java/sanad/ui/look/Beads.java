package sanad.ui.look;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import sanad.chronicle.Basis;

/**
 * The signs for how a date is known: filled disc, half disc (its past half is full), ring, diamond, dashed ring.
 *
 * <p>Colours are CSS: style class {@code bead} with {@code bead-fill} and {@code bead-edge} within. The half disc turns
 * round with the direction of time by the parent's own mirroring.
 */
public final class Beads {
    private Beads() {}

    /**
     * A new sign.
     *
     * @param size its width and height in pixels
     */
    public static Node of(Basis basis, double size) {
        double radius = size * 0.4;
        Group shape = new Group();
        switch (basis) {
            case STATED -> shape.getChildren().add(styled(new Circle(radius), "bead-fill"));
            case COMPUTED -> {
                Arc past = new Arc(0, 0, radius, radius, 90, 180);
                past.setType(ArcType.CHORD);
                shape.getChildren().addAll(styled(past, "bead-fill"), styled(new Circle(radius - 0.8), "bead-edge"));
            }
            case INFERRED -> shape.getChildren().add(styled(new Circle(radius - 0.8), "bead-edge"));
            case BY_HAND -> {
                double r = radius * 1.15;
                shape.getChildren().add(styled(new Polygon(0, -r, r, 0, 0, r, -r, 0), "bead-fill"));
            }
            case UNKNOWN -> shape.getChildren().add(styled(new Circle(radius - 0.8), "bead-dashed"));
        }
        StackPane holder = new StackPane(shape);
        holder.getStyleClass().add("bead");
        holder.setMinSize(size, size);
        holder.setPrefSize(size, size);
        holder.setMaxSize(size, size);
        return holder;
    }

    private static Node styled(Node shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}
