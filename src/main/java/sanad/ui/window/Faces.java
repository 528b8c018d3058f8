package sanad.ui.window;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import sanad.timeline.axis.Habits;
import sanad.timeline.place.Metrics;
import sanad.ui.Session;
import sanad.ui.list.ListFace;

/**
 * What fills the window between toolbar and status line: the start, the reading, or wall and desk. The desk's place can
 * hold another thing for a while, and fold away.
 */
final class Faces extends StackPane {
    private static final double DESK_LEAST = 240;
    private static final double WALL_LEAST = 180;

    /** What is left of the wall beside the editor at least: a lane, the axis, the overview. */
    private static final double WALL_BESIDE = 142;

    /** The height that the editor needs. */
    private static final double EDITOR = 640;

    private final ReadOnlyObjectProperty<Habits> habits;
    private final Region wall;
    private final Desk desk;
    private final ListFace list;
    private final BooleanProperty listed = new SimpleBooleanProperty();
    private final SplitPane split = new SplitPane();
    private Node lower;
    private Optional<Region> recalled = Optional.empty();
    private boolean tall;
    private boolean folded;
    private double share;

    Faces(Session session, Region wall, Desk desk, ListFace list) {
        habits = session.habits();
        this.wall = wall;
        this.desk = desk;
        this.list = list;
        lower = desk;
        wall.setMinHeight(WALL_LEAST);
        desk.setMinHeight(DESK_LEAST);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(wall, desk);
        SplitPane.setResizableWithParent(desk, false);
        // after the pane has laid itself out, which would give the wall all that was won
        split.heightProperty().addListener(change -> Platform.runLater(this::divide));
        habits.addListener(change -> divide());
        // where a person has put the border, it stays
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (!tall
                    && event.getTarget() instanceof Node node
                    && node.getStyleClass().contains("split-pane-divider")) {
                share = split.getDividerPositions()[0];
            }
        });
        show(split);
        listed.addListener(change -> {
            boolean seen = storyShown();
            place();
            if (seen) {
                show(main());
            }
        });
    }

    /** Lays something in the place of the documents, or of the book beside the list; nothing brings them back. */
    void recall(Optional<Region> instead) {
        recalled = instead;
        place();
    }

    private void place() {
        if (listed.get()) {
            list.take(recalled);
        } else {
            desk.takeBack(recalled);
        }
    }

    /** Puts the editor in the desk's place, and gives it most of the height. */
    void edit(Region editor) {
        tall = true;
        wall.setMinHeight(WALL_BESIDE);
        lay(editor);
    }

    /** Whether that is what lies in the desk's place. */
    boolean holds(Node node) {
        return lower == node && getChildren().contains(split);
    }

    /** Whether the story is shown as a list instead of on the wall. */
    BooleanProperty listed() {
        return listed;
    }

    private Region main() {
        return listed.get() ? list : split;
    }

    /** Fills the window with another face. */
    void show(Node face) {
        getChildren().setAll(face);
    }

    /** Shows the story: wall and desk, or the list. */
    void showStory() {
        lay(desk);
        show(main());
        // a split pane holds its parts only once it is dressed; the keyboard goes to one of them at once
        main().applyCss();
    }

    /** Whether the story is what is seen. */
    boolean storyShown() {
        return getChildren().contains(split) || getChildren().contains(list);
    }

    /** Whether wall and desk are what is seen. */
    boolean wallShown() {
        return getChildren().contains(split);
    }

    /** Puts something in the desk's place; the desk itself to end that. */
    void lay(Node node) {
        if (node != desk) {
            listed.set(false);
        } else {
            tall = false;
            wall.setMinHeight(WALL_LEAST);
        }
        lower = node;
        arrange();
    }

    /** Folds the desk away, or unfolds it. */
    boolean fold() {
        folded = !folded;
        arrange();
        return folded;
    }

    /** Whether the desk is folded away. */
    boolean folded() {
        return folded && !listed.get();
    }

    private void arrange() {
        if (folded && lower == desk) {
            split.getItems().setAll(wall);
        } else {
            split.getItems().setAll(wall, lower);
            divide();
        }
    }

    private void divide() {
        double height = split.getHeight();
        if (height > 0 && split.getItems().size() == 2) {
            double second = habits.get().second() == Habits.Second.NONE ? 0 : Metrics.SECOND;
            double below = Math.max(DESK_LEAST + 16, 256 + (height - 648) * 0.25 - second);
            split.setDividerPositions(
                    tall ? Math.max(WALL_BESIDE, height - EDITOR) / height : share > 0 ? share : 1 - below / height);
        }
    }
}
