package sanad.ui.wall;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import sanad.ui.wall.board.Board;

/** Scrolls the lanes up and down where they are taller than the wall; else it is not there. */
final class LaneScroll extends ScrollBar {
    private static final double WIDTH = 12;

    private final Board board;

    LaneScroll(Board board, Runnable moved) {
        this.board = board;
        setOrientation(Orientation.VERTICAL);
        valueProperty().addListener((o, a, b) -> moved.run());
    }

    /** Fits itself to the lanes as they are laid out now. */
    void fit() {
        double over = Math.max(0, board.arrangement().height() - board.lanesHeight());
        setMax(over);
        setVisibleAmount(
                over * board.lanesHeight() / Math.max(1, board.arrangement().height()));
        setVisible(over > 0);
        by(0);
    }

    /** Lies at the far end of time. */
    void lie(double width) {
        resizeRelocate(board.frame().rtl() ? 0 : width - WIDTH, 0, WIDTH, board.lanesHeight());
    }

    /** Scrolls by some pixels, as far as the lanes go. */
    void by(double pixels) {
        setValue(Math.max(0, Math.min(getMax(), getValue() + pixels)));
    }

    /** Scrolls as little as needed to show a row of that middle. */
    void to(double middle) {
        double row = board.metrics().row();
        if (middle - row / 2 < getValue()) {
            setValue(Math.max(0, middle - row));
        } else if (middle + row / 2 > getValue() + board.lanesHeight()) {
            setValue(Math.min(getMax(), middle + row - board.lanesHeight()));
        }
    }
}
