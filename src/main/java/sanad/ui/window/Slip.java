package sanad.ui.window;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;
import sanad.ui.Session;

/** A small form that opens below what was pressed, and closes by Escape or a press elsewhere. */
final class Slip {
    private final Session session;
    private final PopOver popOver = new PopOver();

    Slip(Session session) {
        this.session = session;
        popOver.setDetachable(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    }

    /** Opens with that content, and gives it the keyboard. */
    void show(Node below, Node content) {
        content.setNodeOrientation(
                session.manner().get().tongue().rightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        popOver.setContentNode(content);
        popOver.show(below);
        content.requestFocus();
    }

    void hide() {
        popOver.hide();
    }
}
