package sanad.ui.opening;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes files, folders and words that are dropped anywhere on the window. */
public final class Drop {
    private Drop() {}

    /**
     * Listens for drops.
     *
     * @param veil shown while something hangs over the window that can be read
     * @param take gets what was dropped; tells whether it was taken
     */
    public static void on(Scene scene, Node veil, Predicate<Clipboard> take) {
        veil.setVisible(false);
        veil.setMouseTransparent(true);
        scene.setOnDragOver(event -> {
            if (event.getGestureSource() == null && hasAny(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                veil.setVisible(true);
                event.consume();
            }
        });
        scene.setOnDragExited(event -> veil.setVisible(false));
        scene.setOnDragDropped(event -> dropped(event, veil, take));
    }

    private static boolean hasAny(Dragboard board) {
        return board.hasFiles() || board.hasHtml() || board.hasString() || board.hasImage();
    }

    private static void dropped(DragEvent event, Node veil, Predicate<Clipboard> take) {
        veil.setVisible(false);
        event.setDropCompleted(take.test(event.getDragboard()));
        event.consume();
    }
}
