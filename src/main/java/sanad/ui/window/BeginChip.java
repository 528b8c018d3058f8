package sanad.ui.window;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.timeline.scale.View;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.wall.Wall;

/** Where many folds lie beside one another: "Begin at 2022" shows what comes behind them, and back leads back. */
final class BeginChip extends Button {
    private final Session session;
    private final Wall wall;
    private final Tooltip hint = new Tooltip();
    private Optional<View> offered = Optional.empty();

    BeginChip(Session session, Wall wall) {
        this.session = session;
        this.wall = wall;
        setId("begin");
        getStyleClass().setAll("button", "chip");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(hint);
        setOnAction(event -> {
            wall.sightline().beginning().ifPresent(wall.moves()::go);
            wall.requestFocus();
        });
        wall.layoutVersion().addListener(change -> follow());
        Spoken.always(session, words -> tell());
    }

    private void follow() {
        Optional<View> now = wall.sightline().beginning();
        if (!now.equals(offered)) {
            offered = now;
            tell();
        }
    }

    private void tell() {
        Words words = Words.in(session.manner().get());
        offered.ifPresent(view -> {
            int year = LocalDate.ofEpochDay((long) Math.ceil(view.from())).getYear();
            setText(words.say("begin.at", DateWords.in(words.manner()).year(year)));
        });
        hint.setText(words.say("begin.hint"));
        setAccessibleHelp(words.say("begin.hint"));
        setVisible(offered.isPresent());
        setManaged(offered.isPresent());
    }
}
