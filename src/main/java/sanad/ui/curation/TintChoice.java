package sanad.ui.curation;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import sanad.chronicle.Tint;
import sanad.language.Words;
import sanad.ui.look.Icons;

/** A choice among the colours that an event can have, or none. The chosen one bears a check. */
final class TintChoice extends HBox {
    private final ObjectProperty<Optional<Tint>> value = new SimpleObjectProperty<>(Optional.empty());

    TintChoice(Words words) {
        getStyleClass().add("tint-choice");
        setAccessibleText(words.say("menu.colour"));
        ToggleGroup group = new ToggleGroup();
        add(group, words.say("tint.none"), Optional.empty());
        for (Tint tint : Tint.values()) {
            add(group, say(words, tint), Optional.of(tint));
        }
    }

    /** A colour in words. */
    static String say(Words words, Tint tint) {
        return words.say("tint." + tint.name().toLowerCase(Locale.ROOT));
    }

    ObjectProperty<Optional<Tint>> value() {
        return value;
    }

    private void add(ToggleGroup group, String name, Optional<Tint> tint) {
        ToggleButton button = new ToggleButton();
        button.setToggleGroup(group);
        button.setId("tint-" + tint.map(t -> t.name().toLowerCase(Locale.ROOT)).orElse("none"));
        button.getStyleClass().setAll("toggle-button", "tint-button");
        Circle disc = new Circle(9);
        disc.getStyleClass().add(button.getId());
        Node check = Icons.of("check", 14);
        check.getStyleClass().add("tint-check");
        check.visibleProperty().bind(button.selectedProperty());
        button.setGraphic(new StackPane(disc, check));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> value.set(tint));
        value.addListener((property, before, now) -> button.setSelected(now.equals(tint)));
        button.setSelected(tint.equals(value.get()));
        getChildren().add(button);
    }
}
