package sanad.ui.card;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import sanad.text.Passage;
import sanad.ui.words.Direction;
import sanad.ui.words.Run;
import sanad.ui.words.WordFlow;

/** A line with the number of a document, what it says, and a way to the place. */
final class LineView extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Passage place;

    /**
     * A line.
     *
     * @param side where lines begin in this language
     * @param size of its letters
     * @param open leads to the place
     */
    LineView(CardText.Line line, HPos side, double size, Runnable open) {
        getStyleClass().add("card-line");
        place = line.passage();
        setAlignment(Pos.TOP_LEFT);
        Label number = new Label(line.number());
        number.getStyleClass().add("number-disc");
        WordFlow words = new WordFlow().at(side);
        words.show(List.of(Run.of(line.text(), "step-quote")), Direction.rightToLeft(line.text()), size, 1.5);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(number, words);
        if (!line.note().isEmpty()) {
            Label note = new Label(line.note());
            note.getStyleClass().add("card-note");
            note.setMinWidth(USE_PREF_SIZE);
            getChildren().add(note);
        }
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(line.number() + " " + line.text() + " " + line.note());
        Links.link(this, open);
    }

    /** Shows whether its passage is the one in view. */
    void mark(Optional<Passage> shown) {
        pseudoClassStateChanged(CHOSEN, shown.filter(place::equals).isPresent());
    }
}
