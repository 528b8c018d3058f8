package sanad.ui.wall.ears;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import sanad.timeline.draw.AxisMarks;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.travel.Surface;

/** The counts at both ends of the axis, for keyboard and screen reader: pressed, they lead there. */
final class Edges {
    private final Surface wall;
    private final Board board;
    private final Peers peers;
    private final Spot earlier = new Spot().reached("wall-earlier");
    private final Spot later = new Spot().reached("wall-later");

    Edges(Surface wall, Board board, Peers peers) {
        this.wall = wall;
        this.board = board;
        this.peers = peers;
        listen(earlier, -1);
        listen(later, 1);
    }

    List<Spot> spots() {
        return List.of(earlier, later);
    }

    private void listen(Spot spot, int way) {
        spot.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                wall.moves().beyond(way);
                event.consume();
            }
        });
    }

    void follow() {
        List<AxisMarks.Chip> chips = board.chips();
        lie(earlier, -1, chips);
        lie(later, 1, chips);
    }

    private void lie(Spot spot, int way, List<AxisMarks.Chip> chips) {
        chips.stream()
                .filter(chip -> chip.way() == way)
                .findFirst()
                .ifPresentOrElse(
                        chip -> {
                            double top = board.lanesHeight() + (board.metrics().axis() - Spot.LEAST) / 2;
                            spot.mean(chip.text(), () -> wall.moves().beyond(way));
                            spot.lie(board.frame().left(chip.lo(), chip.wide()), top, chip.wide(), Spot.LEAST);
                        },
                        () -> {
                            if (spot.isFocused()) {
                                peers.requestFocus();
                            }
                            spot.rest();
                        });
    }
}
