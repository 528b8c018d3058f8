package sanad.ui.filter;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import sanad.language.Words;
import sanad.timeline.lanes.Grouping;
import sanad.ui.Session;
import sanad.ui.Spoken;

/** The chip that says what the lanes are made by, and lets one choose. */
final class LanesChip extends PopChip {
    private final Session session;

    LanesChip(Session session) {
        super(session, "lanes", () -> content(session));
        this.session = session;
        setId("lanes");
        session.finding().lanes().addListener(change -> tell());
        Spoken.always(session, words -> tell());
    }

    private void tell() {
        Words words = Words.in(session.manner().get());
        String by = words.say("lanes." + session.finding().lanes().get().key());
        String said = words.say("lanes.by", by);
        say(said, said);
    }

    private static Node content(Session session) {
        Words words = Words.in(session.manner().get());
        VBox box = new VBox(4);
        box.getStyleClass().addAll("facets", "lanes-content");
        Label heading = new Label(words.say("lanes.heading"));
        heading.getStyleClass().addAll("strong", "secondary");
        box.getChildren().add(heading);
        ToggleGroup group = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            RadioButton button = new RadioButton(words.say("lanes." + grouping.key()));
            button.setId("lanes-" + grouping.key());
            button.setToggleGroup(group);
            button.setSelected(grouping == session.finding().lanes().get());
            // arrow keys select without firing
            button.selectedProperty().addListener((property, before, now) -> {
                if (now) {
                    session.finding().lanes().set(grouping);
                }
            });
            box.getChildren().add(button);
        }
        return box;
    }

    @Override
    void enter(Node node) {
        node.lookupAll(".radio-button").stream()
                .filter(button -> button instanceof RadioButton radio && radio.isSelected())
                .forEach(Node::requestFocus);
    }
}
