package sanad.ui.wall.over;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What lies over the whole window for a while, the thread included, at a place of the wall. Not a window of its own:
 * that has an opaque shadow where nothing composes windows. Pinned to left-to-right, as the wall is.
 */
final class Layer extends Pane {
    private final Region wall;

    Layer(Region wall) {
        this.wall = wall;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setManaged(false);
        setPickOnBounds(false);
    }

    /** Takes a thing, which is dressed then and can be measured; whether there is a window to lie in. */
    boolean take(Region thing) {
        clear();
        if (wall.getScene() == null || !(wall.getScene().getRoot() instanceof Pane root)) {
            return false;
        }
        thing.setManaged(false);
        getChildren().setAll(thing);
        root.getChildren().add(this);
        applyCss();
        return true;
    }

    /** Lays what it has taken at a place given in the wall's coordinates. */
    void lie(Bounds place) {
        Bounds here = sceneToLocal(wall.localToScene(place));
        getChildren()
                .forEach(thing ->
                        thing.resizeRelocate(here.getMinX(), here.getMinY(), place.getWidth(), place.getHeight()));
    }

    /** What lies there. */
    Optional<Node> thing() {
        return getChildren().stream().findFirst();
    }

    /** Is away. */
    void clear() {
        getChildren().clear();
        if (getParent() instanceof Pane parent) {
            parent.getChildren().remove(this);
        }
    }
}
