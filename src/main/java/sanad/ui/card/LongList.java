package sanad.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import sanad.language.Words;
import sanad.text.Passage;

/**
 * The lines of a card that may be very many, some of them at a time: an event of five thousand documents has hundreds of
 * passages, and to lay out each whenever it is chosen would hold the window up. The one in view is always among them.
 */
final class LongList extends VBox {
    /** So many are shown at first, and by each further step. */
    static final int STEP = 40;

    private final List<CardText.Line> lines;
    private final Function<CardText.Line, LineView> view;
    private final Words words;
    private final List<LineView> shown = new ArrayList<>();
    private final Hyperlink further = new Hyperlink();

    /**
     * A list of lines.
     *
     * @param view makes the view of one
     */
    LongList(List<CardText.Line> lines, Words words, Function<CardText.Line, LineView> view) {
        this.lines = lines;
        this.view = view;
        this.words = words;
        getStyleClass().add("card-list");
        further.setOnAction(event -> show(shown.size() + STEP));
        show(STEP);
    }

    /** Marks the line of the passage in view, and shows as many as it takes to reach it. */
    void mark(Optional<Passage> passage) {
        for (int i = shown.size(); passage.isPresent() && i < lines.size(); i++) {
            if (lines.get(i).passage().equals(passage.get())) {
                show(i + 1);
            }
        }
        shown.forEach(line -> line.mark(passage));
    }

    private void show(int many) {
        int to = Math.min(many, lines.size());
        int from = shown.size();
        for (CardText.Line line : lines.subList(from, to)) {
            shown.add(view.apply(line));
        }
        getChildren().setAll(shown);
        int left = lines.size() - to;
        if (left > 0) {
            further.setText(words.count("card.further", left));
            getChildren().add(further);
        }
    }
}
