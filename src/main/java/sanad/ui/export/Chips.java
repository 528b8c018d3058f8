package sanad.ui.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

/** Some choices of which one is always chosen, in as many lines as they take; arrows go where they point. */
final class Chips<T> extends FlowPane {
    private final List<T> values;
    private final Consumer<T> chosen;

    Chips(List<T> values, Function<T, String> id, Function<T, String> said, Consumer<T> chosen) {
        super(6, 6);
        this.values = List.copyOf(values);
        this.chosen = chosen;
        getStyleClass().add("export-chips");
        for (T value : values) {
            ToggleButton chip = new ToggleButton(said.apply(value));
            chip.setId(id.apply(value));
            chip.getStyleClass().setAll("toggle-button", "chip");
            chip.setOnAction(event -> {
                choose(value);
                chosen.accept(value);
            });
            chip.setOnKeyPressed(event -> {
                boolean rtl = getEffectiveNodeOrientation() == javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;
                KeyCode on = rtl ? KeyCode.LEFT : KeyCode.RIGHT;
                KeyCode back = rtl ? KeyCode.RIGHT : KeyCode.LEFT;
                if (event.getCode() == on || event.getCode() == back) {
                    step(values.indexOf(value) + (event.getCode() == on ? 1 : -1));
                    event.consume();
                }
            });
            getChildren().add(chip);
        }
    }

    /** Shows which is chosen, and tells nobody. */
    void choose(T value) {
        for (int i = 0; i < values.size(); i++) {
            ToggleButton chip = (ToggleButton) getChildren().get(i);
            boolean is = values.get(i).equals(value);
            chip.setSelected(is);
            chip.setFocusTraversable(is);
        }
    }

    private void step(int place) {
        if (place >= 0 && place < values.size()) {
            choose(values.get(place));
            getChildren().get(place).requestFocus();
            chosen.accept(values.get(place));
        }
    }
}
