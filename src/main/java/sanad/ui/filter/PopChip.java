package sanad.ui.filter;

import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import sanad.ui.Session;
import sanad.ui.look.Icons;

/** A chip of the bar that opens something below itself, and closes it again. Escape closes it and comes back here. */
class PopChip extends Button {
    private final Session session;
    private final Supplier<? extends Node> content;
    private final Label said = new Label();
    private final PopOver popOver = new PopOver();
    private boolean pressedShut;

    /**
     * A chip.
     *
     * @param icon stands before the words; empty for none
     * @param content makes what opens, each time anew
     */
    PopChip(Session session, String icon, Supplier<? extends Node> content) {
        this.session = session;
        this.content = content;
        getStyleClass().setAll("button", "chip");
        HBox row = new HBox(said, Icons.of("chevron", 12));
        row.getStyleClass().add("chip-row");
        if (!icon.isEmpty()) {
            row.getChildren().add(0, Icons.of(icon, 15));
        }
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        popOver.setDetachable(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.getStyleClass().add("filter-popover");
        // a press that closes this one opens another at once
        popOver.setConsumeAutoHidingEvents(false);
        popOver.setOnAutoHide(event -> pressedShut = isHover());
        popOver.setOnHidden(event -> comeBack());
        setOnMouseExited(event -> pressedShut = false);
        setOnAction(event -> {
            if (!pressedShut) {
                toggle();
            }
            pressedShut = false;
        });
    }

    private void comeBack() {
        if (getScene() != null && !(getScene().getFocusOwner() instanceof PopChip)) {
            requestFocus();
        }
    }

    /** Says what the chip is for, and to those who hear it perhaps more. */
    final void say(String words, String told) {
        said.setText(words);
        setAccessibleText(told);
    }

    /** Opens, or closes. */
    final void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
            return;
        }
        Node node = content.get();
        node.setNodeOrientation(
                session.manner().get().tongue().rightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        popOver.setContentNode(node);
        popOver.show(this);
        enter(node);
    }

    final boolean isOpen() {
        return popOver.isShowing();
    }

    /** Gives the keyboard to what has opened. */
    void enter(Node node) {
        node.requestFocus();
    }
}
