package sanad.ui.window;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.ui.Motion;
import sanad.ui.Session;

/** The few choices of how the interface speaks, its digits and the names of months, and of how much in it moves. */
final class Settings {
    private final Session session;
    private final PopOver popOver = new PopOver();

    Settings(Session session) {
        this.session = session;
        popOver.setDetachable(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.getStyleClass().add("settings");
    }

    /** Opens below a node, or closes. */
    void toggle(Node below) {
        if (popOver.isShowing()) {
            popOver.hide();
            return;
        }
        popOver.setArrowLocation(
                session.manner().get().tongue().rightToLeft()
                        ? PopOver.ArrowLocation.TOP_LEFT
                        : PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setContentNode(content());
        popOver.show(below);
    }

    private Node content() {
        Manner manner = session.manner().get();
        Words words = Words.in(manner);
        VBox box = new VBox(6);
        box.getStyleClass().add("settings-content");
        box.setNodeOrientation(
                manner.tongue().rightToLeft()
                        ? javafx.geometry.NodeOrientation.RIGHT_TO_LEFT
                        : javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        box.getChildren().add(heading(words.say("settings.digits")));
        ToggleGroup digits = new ToggleGroup();
        for (Manner.Digits value : Manner.Digits.values()) {
            box.getChildren().add(choice(words, "settings.digits.", value, digits, value == manner.digits(), () -> {
                Manner now = session.manner().get();
                session.manner().set(new Manner(now.tongue(), value, now.months()));
            }));
        }
        box.getChildren().add(heading(words.say("settings.months")));
        ToggleGroup months = new ToggleGroup();
        for (Manner.Months value : Manner.Months.values()) {
            box.getChildren().add(choice(words, "settings.months.", value, months, value == manner.months(), () -> {
                Manner now = session.manner().get();
                session.manner().set(new Manner(now.tongue(), now.digits(), value));
            }));
        }
        CheckBox still = new CheckBox(words.say("settings.motion.reduced"));
        still.setId("motion-reduced");
        still.setSelected(session.motion().get() == Motion.REDUCED);
        still.setOnAction(event -> session.motion().set(still.isSelected() ? Motion.REDUCED : Motion.USUAL));
        box.getChildren().addAll(heading(words.say("settings.motion")), still);
        return box;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("strong", "secondary");
        return label;
    }

    private static RadioButton choice(
            Words words, String keys, Enum<?> value, ToggleGroup group, boolean chosen, Runnable deed) {
        RadioButton button = new RadioButton(words.say(keys + value.name().toLowerCase(Locale.ROOT)));
        button.setToggleGroup(group);
        button.setSelected(chosen);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
