package sanad.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.search.SearchBox;

/** The bar at the top: name, project, and what can be done to the whole window. */
final class Toolbar extends HBox {
    private static final double ICON = 20;

    private final ProjectMenu project;
    private final List<Node> ofWall;
    private final Node settings;

    Toolbar(Session session, Actions actions, SearchBox search, Projects projects) {
        getStyleClass().add("toolbar");
        Label mark = Spoken.label(session, new Label(), "app.name");
        mark.getStyleClass().add("toolbar-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        project = new ProjectMenu(session, actions, projects);
        HBox.setHgrow(search, Priority.SOMETIMES);
        Node before = separator();
        settings = Buttons.icon(session, actions.get("settings"), ICON);
        ofWall = List.of(
                search,
                Buttons.icon(session, actions.get("back"), ICON),
                Buttons.icon(session, actions.get("forward"), ICON),
                Buttons.icon(session, actions.get("zoom-out"), ICON),
                Buttons.icon(session, actions.get("zoom-in"), ICON),
                Buttons.icon(session, actions.get("fit"), ICON),
                before,
                Buttons.quiet(session, actions.get("export")),
                Buttons.icon(session, actions.get("scenes"), ICON),
                Buttons.main(session, actions.get("present")));
        getChildren()
                .addAll(
                        mark,
                        project,
                        separator(),
                        Buttons.icon(session, actions.get("open"), ICON),
                        StepButtons.of(session, actions.get("undo")),
                        StepButtons.of(session, actions.get("redo")),
                        gap(),
                        search,
                        gap());
        getChildren().addAll(ofWall.subList(1, ofWall.size()));
        getChildren()
                .addAll(
                        Buttons.icon(session, actions.get("language"), ICON),
                        Buttons.icon(session, actions.get("theme"), ICON),
                        settings);
    }

    /** The settings' button, below which they open. */
    Node settings() {
        return settings;
    }

    /** Names the project. */
    void title(String title) {
        project.title(title);
    }

    /** Shows what belongs to the timeline, or leaves it out where there is none. */
    void showsWall(boolean wall) {
        ofWall.forEach(node -> {
            node.setVisible(wall);
            node.setManaged(wall);
        });
    }

    private static Node gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Node separator() {
        Region line = new Region();
        line.getStyleClass().add("toolbar-separator");
        HBox.setMargin(line, new javafx.geometry.Insets(0, 6, 0, 6));
        return line;
    }
}
