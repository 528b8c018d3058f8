package sanad.ui.opening;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files and folders that are dropped anywhere on the window. */
public final class Drop {
    private Drop() {}

    /**
     * Listens for drops.
     *
     * @param veil shown while files hang over the window
     * @param take gets what was dropped
     */
    public static void on(Scene scene, Node veil, Consumer<List<Path>> take) {
        veil.setVisible(false);
        veil.setMouseTransparent(true);
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                veil.setVisible(true);
                event.consume();
            }
        });
        scene.setOnDragExited(event -> veil.setVisible(false));
        scene.setOnDragDropped(event -> dropped(event, veil, take));
    }

    private static void dropped(DragEvent event, Node veil, Consumer<List<Path>> take) {
        veil.setVisible(false);
        List<Path> paths =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        if (!paths.isEmpty()) {
            take.accept(paths);
        }
    }
}
