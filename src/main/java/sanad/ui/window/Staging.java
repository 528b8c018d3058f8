package sanad.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.opening.TroubleBar;
import sanad.ui.present.Presenting;
import sanad.ui.present.ScenePane;
import sanad.ui.wall.Wall;

/** Presenting, in the window: the list of scenes in the documents' place, and the way to the stage. */
final class Staging {
    private final Faces faces;
    private final Runnable shown;
    private final Presenting presenting;
    private final ScenePane pane;

    /**
     * Presentations of what a session shows.
     *
     * @param shown hears that another face is shown
     */
    Staging(Session session, Faces faces, TroubleBar bar, Wall wall, Runnable shown) {
        this.faces = faces;
        this.shown = shown;
        java.util.function.Consumer<Function<Words, String>> teller = bar::refuse;
        presenting = new Presenting(session, () -> faces.getScene().getWindow(), teller);
        pane = new ScenePane(session, wall::view, presenting, teller);
    }

    /** What can be done. */
    List<Action> actions(ObservableBooleanValue bare) {
        return List.of(
                Action.of("present", "present", "F5", bare, presenting::begin),
                Action.of("present.here", "present", "Shift F5", bare, this::here),
                Action.of("scenes", "scenes", "Ctrl Shift P", bare, this::recall));
    }

    /** The pane that the keyboard visits. */
    Panes.Pane pane() {
        return new Panes.Pane(pane, pane::requestFocus);
    }

    /** The presentations, for who drives them. */
    Presenting presenting() {
        return presenting;
    }

    private void here() {
        presenting.from(pane.getScene() == null ? presenting.current() : pane.place());
    }

    /** Lays the list out, or puts it away. */
    private void recall() {
        boolean away = pane.getScene() == null;
        faces.recall(away ? Optional.of(pane) : Optional.empty());
        if (away) {
            pane.requestFocus();
        } else {
            shown.run();
        }
    }
}
