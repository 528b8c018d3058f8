package sanad.ui.words;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import sanad.ui.look.Fonts;

/** The nodes that a flow is made of: a word, or a hidden mark in its box. Each counts as many letters as it is. */
final class PieceNodes {
    private PieceNodes() {}

    /** The node of a piece. */
    static Node of(String piece, Run run, double size) {
        int letter = piece.codePointAt(0);
        if (HiddenMarks.is(letter)) {
            Label box = new Label(HiddenMarks.letter(letter));
            box.getStyleClass().add("hidden-mark");
            box.setUserData(letter);
            return box;
        }
        return word(piece, run, size);
    }

    /** A character of ours that turns direction; so small that the box of a missing letter takes no room. */
    static Node turn(String isolate) {
        Text turn = new Text(isolate);
        turn.setFont(Fonts.font(isolate, 0.1, false));
        return turn;
    }

    private static Text word(String piece, Run run, double size) {
        Text word = new Text(piece);
        word.setFont(Fonts.font(piece, size, run.bold()));
        word.getStyleClass().add(run.styleClass());
        return word;
    }

    /** The height of a line of the typeface without any space between lines. */
    static double height(double size) {
        Text sample = new Text(" ");
        sample.setFont(Fonts.font(" ", size, false));
        return sample.getLayoutBounds().getHeight();
    }
}
