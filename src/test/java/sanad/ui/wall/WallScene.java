package sanad.ui.wall;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import sanad.chronicle.Chronicle;
import sanad.language.Manner;
import sanad.timeline.Theme;
import sanad.ui.Motion;
import sanad.ui.Session;
import sanad.ui.Stages;
import sanad.ui.look.Looks;

/** A dressed wall in a scene of its own, for tests of what hands and ears do with it. Nothing glides. */
final class WallScene {
    final Session session = new Session();
    final Wall wall;
    final Scene scene;

    private WallScene() {
        wall = new Wall(session);
        scene = new Scene(new BorderPane(wall), 1000, 400);
        session.motion().set(Motion.REDUCED);
    }

    /** Shows a wall on the stage that all tests share. */
    static WallScene on(Stage stage) {
        WallScene made = new WallScene();
        Looks.dress(made.scene, Theme.LIGHT, Manner.ARABIC.tongue());
        Stages.show(stage, made.scene);
        return made;
    }

    /** Opens a story in a manner of speaking. */
    void open(Chronicle story, Manner manner) {
        onFx(() -> {
            session.manner().set(manner);
            Looks.dress(scene, Theme.LIGHT, manner.tongue());
            session.open(story);
            wall.requestFocus();
        });
    }

    /** Turns a wheel at a place of the wall. */
    void turn(double x, double y, double deltaX, double deltaY, boolean shift) {
        onFx(() -> wall.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                shift,
                false,
                false,
                false,
                false,
                false,
                deltaX,
                deltaY,
                deltaX,
                deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null)));
    }

    /** Spreads two fingers round a place of the wall. */
    void pinch(javafx.event.EventType<ZoomEvent> type, double x, double y, double factor) {
        onFx(() -> wall.fireEvent(
                new ZoomEvent(type, x, y, x, y, false, false, false, false, true, false, factor, factor, null)));
    }

    /** Does something on the FX thread and lets what follows from it happen. */
    static void onFx(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(5000, deed);
        WaitForAsyncUtils.sleep(40, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
