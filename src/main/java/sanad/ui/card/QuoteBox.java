package sanad.ui.card;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import sanad.text.Span;
import sanad.ui.words.Direction;
import sanad.ui.words.Run;
import sanad.ui.words.WordFlow;

/** Words of a source on a wash, the words that say when lit among them. */
final class QuoteBox extends Region {
    private final WordFlow words = new WordFlow();
    private final Path lit = new Path();
    private final Span time;

    /**
     * A box.
     *
     * @param text the words
     * @param time the words among them that say when; empty where there are none
     * @param side where lines begin in the interface's language
     */
    QuoteBox(String text, Span time, HPos side, double size) {
        this.time = time;
        getStyleClass().add("quote-box");
        setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        words.at(side).show(List.of(Run.of(text, "step-quote")), Direction.rightToLeft(text), size, 1.6);
        lit.getStyleClass().setAll("step-lit");
        lit.setManaged(false);
        getChildren().addAll(lit, words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return words.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        words.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, words.prefHeight(width));
        words.layout();
        List<PathElement> path = new ArrayList<>();
        if (time.length() > 0) {
            words.stripes(0, time)
                    .forEach(s -> s.moved(words.getLayoutX(), words.getLayoutY())
                            .grown(1, 0)
                            .box(path, 3));
        }
        lit.getElements().setAll(path);
    }
}
