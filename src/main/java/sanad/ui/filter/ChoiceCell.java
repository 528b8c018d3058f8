package sanad.ui.filter;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Callback;
import sanad.chronicle.Basis;
import sanad.timeline.filter.Choice;
import sanad.timeline.filter.Facet;
import sanad.timeline.filter.Sifted;
import sanad.ui.look.Beads;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;

/** A value with its box, its sign, its name, and how many events it would leave. */
final class ChoiceCell extends CheckBoxListCell<Choice> {
    private final Supplier<FilterWords> words;
    private final Supplier<Sifted> sifted;

    ChoiceCell(
            Callback<Choice, ObservableValue<Boolean>> checked, Supplier<FilterWords> words, Supplier<Sifted> sifted) {
        super(checked);
        this.words = words;
        this.sifted = sifted;
        getStyleClass().add("choice-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    public void updateItem(Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null || !(getGraphic() instanceof CheckBox box)) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String name = words.get().choice(choice);
        int count = sifted.get().count(choice);
        String number = words.get().words().number(count);
        Label said = new Label(name);
        said.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        said.setMinWidth(0);
        Fonts.dress(said, name);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Label counted = new Label(number);
        counted.getStyleClass().add("choice-count");
        counted.setMinWidth(24);
        HBox row = new HBox(box);
        row.getStyleClass().add("choice-row");
        sign(choice, row);
        row.getChildren().addAll(said, counted);
        box.setFocusTraversable(false);
        setText(null);
        setGraphic(row);
        setOpacity(count == 0 && !box.isSelected() ? 0.6 : 1);
        setAccessibleText(words.get()
                .words()
                .say("filter.choice.told", name, words.get().words().count("counted.events", count)));
    }

    private static void sign(Choice choice, HBox row) {
        if (choice.facet() == Facet.KIND) {
            String kind = choice.key().toLowerCase(Locale.ROOT);
            Node icon = Icons.of("kind-" + kind, 16);
            icon.getStyleClass().add("lane-" + kind);
            row.getChildren().add(icon);
        } else if (choice.facet() == Facet.BASIS) {
            row.getChildren().add(Beads.of(Basis.valueOf(choice.key()), 13));
        }
    }
}
