package sanad.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.look.Icons;

/** Buttons that do actions: named by a tooltip with the key, or by their own words. */
final class Buttons {
    private static final Duration TOOLTIP_DELAY = Duration.millis(500);

    private Buttons() {}

    /** A button that shows an icon alone; its name and key are in its tooltip and in its accessible text. */
    static Button icon(Session session, Action action, double size) {
        Button button = bare(action);
        button.getStyleClass().setAll("button", "icon-button");
        button.setGraphic(Icons.of(action.icon(), size));
        name(session, button, action);
        return button;
    }

    /** A smaller one, for the heads of panes. */
    static Button little(Session session, Action action) {
        Button button = icon(session, action, 17);
        button.getStyleClass().add("little");
        return button;
    }

    /** A button with an icon and its words, without an edge. */
    static Button quiet(Session session, Action action) {
        Button button = bare(action);
        button.getStyleClass().setAll("button", "sanad-button", "quiet");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setGraphic(Icons.of(action.icon(), 18));
        Spoken.label(session, button, action.words());
        name(session, button, action);
        return button;
    }

    /** The one main button of the window. */
    static Button main(Session session, Action action) {
        Button button = quiet(session, action);
        button.getStyleClass().setAll("button", "sanad-button", "main");
        return button;
    }

    /** A button that stays pressed while what it names holds; who shows it says when. */
    static ToggleButton toggle(Session session, Action action, double size) {
        ToggleButton button = new ToggleButton();
        button.setId("do-" + action.name());
        button.setGraphic(Icons.of(action.icon(), size));
        button.setOnAction(event -> {
            // whether it is pressed is told by what holds, not by the press
            button.setSelected(!button.isSelected());
            action.fire();
        });
        Spoken.label(session, button, action.words());
        name(session, button, action);
        return button;
    }

    private static Button bare(Action action) {
        Button button = new Button();
        button.setId("do-" + action.name());
        button.setOnAction(event -> action.fire());
        button.disableProperty().bind(action.off());
        return button;
    }

    private static void name(Session session, ButtonBase button, Action action) {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(TOOLTIP_DELAY);
        button.setTooltip(tooltip);
        Spoken.always(session, words -> {
            tooltip.setText(said(words, action));
            button.setAccessibleText(words.say(action.words()));
        });
    }

    private static String said(Words words, Action action) {
        String name = words.say(words.has(action.words() + ".hint") ? action.words() + ".hint" : action.words());
        return action.key()
                .map(key -> words.say("action.with.key", name, key.written(words)))
                .orElse(name);
    }
}
