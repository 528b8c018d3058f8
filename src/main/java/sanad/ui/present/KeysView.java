package sanad.ui.present;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import sanad.language.Words;

/** What can be pressed while presenting, as a list over the page. */
final class KeysView extends StackPane {
    private static final List<String> ALL = List.of(
            "forward", "scene", "jump", "reveal", "why", "near", "hide", "quiz", "blank", "light", "room", "leave");

    KeysView(Words words) {
        getStyleClass().add("present-keys");
        setVisible(false);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("present-keys-sheet");
        grid.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (int i = 0; i < ALL.size(); i++) {
            Label key = new Label(words.say("present.keys." + ALL.get(i)));
            key.getStyleClass().add("present-key");
            grid.add(key, 0, i);
            grid.add(new Label(words.say("present.keys." + ALL.get(i) + ".does")), 1, i);
        }
        setAlignment(Pos.CENTER);
        getChildren().add(grid);
    }
}
