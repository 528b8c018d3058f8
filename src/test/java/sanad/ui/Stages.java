package sanad.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** The stage that all test classes share: what one of them left on it must not size the next one's scene. */
public final class Stages {
    private Stages() {}

    /** Shows a scene in its own size. */
    public static void show(Stage stage, Scene scene) {
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }
}
