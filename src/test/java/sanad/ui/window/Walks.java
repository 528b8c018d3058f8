package sanad.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import sanad.GoldChronicle;
import sanad.ui.Session;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.Work;

/** What walks through the window share: how it is shown, and how one waits for it. */
final class Walks {
    /** The sample story. */
    static final Path STORY = Path.of("data/stories/russia-dprk-2024");

    /** Whatever is opened, it is the sample story as a person marked it. */
    static final Work AS_MARKED = (paths, progress) -> new Outcome(paths, GoldChronicle.read(STORY), List.of(), false);

    /** No animation takes longer, in milliseconds. */
    private static final long LONGEST_MOVE = 400;

    private Walks() {}

    /** Shows a window on the stage that all tests share, whatever size others left it in. */
    static MainWindow show(Stage stage, Session session, Work work) {
        MainWindow window = new MainWindow(stage, session, work, Memory.none());
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.show();
        return window;
    }

    /** Opens the sample story and waits until it lies there. */
    static void openStory(MainWindow window, Session session) {
        onFx(() -> {
            window.open(List.of(STORY));
            return true;
        });
        until(() -> !session.chronicle().get().documents().isEmpty());
        settle();
    }

    /** The first node of a type. */
    static <T extends Node> T find(Stage stage, Class<T> type) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Takes a picture of what is shown, to be looked at, into {@code target/pictures}. */
    static void picture(Stage stage, String name) {
        onFx(() -> {
            Snapshot.png(stage.getScene(), Path.of("target/pictures").resolve(name));
            return true;
        });
    }

    /** Asks on the FX thread. */
    static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, call);
    }

    /** Lets what moves come to rest. */
    static void settle() {
        settle(LONGEST_MOVE);
    }

    /** Lets so many milliseconds pass, and then what they brought. */
    static void settle(long millis) {
        WaitForAsyncUtils.sleep(millis, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something holds; that it never does is a failure. */
    static void until(BooleanSupplier holds) {
        until(10, holds);
    }

    /** Waits so many seconds at most. It is asked on the FX thread, where nodes cannot change while one looks for them. */
    static void until(int seconds, BooleanSupplier holds) {
        Callable<Boolean> asked = () -> WaitForAsyncUtils.waitForAsyncFx(30_000, holds::getAsBoolean);
        try {
            WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, asked);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
