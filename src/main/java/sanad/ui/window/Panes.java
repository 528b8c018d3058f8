package sanad.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;

/** The panes in the order in which F6 visits them. */
final class Panes {
    private final List<Pane> panes;

    /**
     * A pane.
     *
     * @param node the whole of it
     * @param enter gives it the keyboard
     */
    record Pane(Node node, Runnable enter) {}

    Panes(List<Pane> panes) {
        this.panes = List.copyOf(panes);
    }

    /** Gives the keyboard to the next pane that is in the window, or the one before. */
    void go(Scene scene, int by) {
        List<Pane> here =
                panes.stream().filter(pane -> pane.node().getScene() == scene).toList();
        if (here.isEmpty()) {
            return;
        }
        int at = -1;
        for (int i = 0; i < here.size(); i++) {
            for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
                if (node == here.get(i).node()) {
                    at = i;
                }
            }
        }
        int next = at < 0 ? (by > 0 ? 0 : here.size() - 1) : Math.floorMod(at + by, here.size());
        here.get(next).enter().run();
    }
}
