package sanad.ui.filter;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import sanad.chronicle.Basis;
import sanad.timeline.filter.Choice;
import sanad.timeline.filter.Facet;
import sanad.timeline.filter.Sifted;
import sanad.ui.look.Beads;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;

/** A value with its box, its sign, its name, and how many events it would leave. */
final class ChoiceCell extends ListCell<Choice> {
    private final Function<Choice, BooleanProperty> checked;
    private final Supplier<FilterWords> words;
    private final Supplier<Sifted> sifted;
    private final CheckBox box = new CheckBox();
    private final HBox sign = new HBox();
    private final Label name = new Label();
    private final Label counted = new Label();
    private final HBox row = new HBox(box, sign, name, counted);
    private Optional<BooleanProperty> bound = Optional.empty();

    /**
     * A cell.
     *
     * @param checked whether a value is asked for
     */
    ChoiceCell(Function<Choice, BooleanProperty> checked, Supplier<FilterWords> words, Supplier<Sifted> sifted) {
        this.checked = checked;
        this.words = words;
        this.sifted = sifted;
        getStyleClass().add("choice-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add("choice-row");
        sign.setAlignment(Pos.CENTER);
        box.setFocusTraversable(false);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setEllipsisString("\u2026");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        counted.getStyleClass().add("choice-count");
        counted.setMinWidth(24);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (!(click.getTarget() instanceof CheckBox)) {
                bound.ifPresent(own -> own.set(!own.get()));
            }
        });
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        bound.ifPresent(box.selectedProperty()::unbindBidirectional);
        bound = Optional.empty();
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        FilterWords said = words.get();
        int count = sifted.get().count(choice);
        BooleanProperty own = checked.apply(choice);
        box.selectedProperty().bindBidirectional(own);
        bound = Optional.of(own);
        Fonts.dress(name, said.choice(choice));
        // an open isolate keeps a foreign name's own direction, and the dots of a cut one at its own end
        name.setText("\u2068" + said.choice(choice));
        counted.setText(said.words().quantity(count));
        sign(choice);
        setGraphic(row);
        row.setOpacity(count == 0 && !own.get() ? 0.6 : 1);
        setAccessibleText(said.words()
                .say(
                        "filter.choice.told",
                        said.choice(choice),
                        said.words().count("counted.events", count),
                        said.words().say(own.get() ? "filter.asked.yes" : "filter.asked.no")));
    }

    private void sign(Choice choice) {
        sign.getChildren().clear();
        sign.getStyleClass().clear();
        if (choice.facet() == Facet.KIND) {
            String kind = choice.key().toLowerCase(Locale.ROOT);
            Node icon = Icons.of("kind-" + kind, 16);
            icon.getStyleClass().add("lane-" + kind);
            sign.getChildren().add(icon);
        } else if (choice.facet() == Facet.BASIS) {
            sign.getChildren().add(Beads.of(Basis.valueOf(choice.key()), 13));
        }
        sign.setManaged(!sign.getChildren().isEmpty());
    }
}
