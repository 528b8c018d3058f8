package sanad.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.axis.Habits;
import sanad.ui.Motion;
import sanad.ui.Session;

/** The few choices of how the interface looks and speaks, its digits and the names of months, and of how much in it moves. */
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
        VBox first = new VBox(6);
        VBox second = new VBox(6);
        // in one column they would be higher than a small screen
        HBox box = new HBox(26, first, second);
        box.getStyleClass().add("settings-content");
        box.setNodeOrientation(
                manner.tongue().rightToLeft()
                        ? javafx.geometry.NodeOrientation.RIGHT_TO_LEFT
                        : javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        List<Node> choices = first.getChildren();
        List<Node> more = second.getChildren();
        choose(choices, words, "settings.theme", session.theme().get(), session.theme()::set);
        choose(choices, words, "settings.digits", manner.digits(), value -> {
            Manner now = session.manner().get();
            session.manner().set(new Manner(now.tongue(), value, now.months()));
        });
        choose(choices, words, "settings.months", manner.months(), value -> {
            Manner now = session.manner().get();
            session.manner().set(new Manner(now.tongue(), now.digits(), value));
        });
        ObjectProperty<Habits> habits = session.habits();
        choose(
                more,
                words,
                "settings.way",
                habits.get().way(),
                v -> habits.set(habits.get().with(v)));
        choose(
                more,
                words,
                "settings.calendar",
                habits.get().second(),
                v -> habits.set(habits.get().with(v)));
        choose(
                more,
                words,
                "settings.week",
                habits.get().week(),
                v -> habits.set(habits.get().with(v)));
        CheckBox still = new CheckBox(words.say("settings.motion.reduced"));
        still.setId("motion-reduced");
        still.setSelected(session.motion().get() == Motion.REDUCED);
        still.setOnAction(event -> session.motion().set(still.isSelected() ? Motion.REDUCED : Motion.USUAL));
        choices.addAll(List.of(heading(words.say("settings.motion")), still));
        return box;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("strong", "secondary");
        return label;
    }

    /** A heading and the values to choose from. */
    private static <E extends Enum<E>> void choose(
            List<Node> into, Words words, String key, E chosen, Consumer<E> take) {
        into.add(heading(words.say(key)));
        ToggleGroup group = new ToggleGroup();
        for (E value : chosen.getDeclaringClass().getEnumConstants()) {
            RadioButton button =
                    new RadioButton(words.say(key + "." + value.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(group);
            button.setSelected(value == chosen);
            button.setOnAction(event -> take.accept(value));
            into.add(button);
        }
    }
}
