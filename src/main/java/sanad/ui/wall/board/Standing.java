package sanad.ui.wall.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import sanad.chronicle.Event;
import sanad.timeline.draw.AxisMarks;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Mark;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;

/** What stands on the wall and must not be crossed: labels with their glyphs, counts, and the words of the axis. */
public final class Standing {
    /** Half the height of a label of two lines. */
    private static final double HALF = 15;

    private final Board board;
    private final double scrolled;
    private final List<Bounds> found = new ArrayList<>();

    private Standing(Board board, double scrolled) {
        this.board = board;
        this.scrolled = scrolled;
    }

    /** All of it but the chosen event, in the wall's coordinates. */
    public static List<Bounds> on(Board board, double scrolled, Optional<String> chosen) {
        Standing standing = new Standing(board, scrolled);
        for (Strip strip : board.arrangement().strips()) {
            for (Placed placed : strip.placed()) {
                if (chosen.filter(placed.event().id()::equals).isEmpty()) {
                    standing.row(placed.lo(), placed.hi(), placed.middle(), HALF);
                }
            }
            for (Pill pill : strip.pills()) {
                standing.row(pill.lo(), pill.hi(), pill.middle(), Pill.HEIGHT / 2);
            }
        }
        AxisMarks.of(board.arrangement(), board.ticks(), board.manner(), board.measure()).stream()
                .map(Group::marks)
                .flatMap(List::stream)
                .forEach(standing::axis);
        return standing.found;
    }

    /** The labelled event at a place of a wall that is scrolled so far. */
    public static Optional<Event> at(Board board, double scrolled, double x, double y) {
        return y < board.lanesHeight() ? board.placedAt(x, y + scrolled).map(Placed::event) : Optional.empty();
    }

    /** Where an event's date glyph stands, in the wall's coordinates; empty where it is not in view. */
    public static Optional<Bounds> glyph(Board board, double scrolled, String eventId) {
        return board.arrangement().placed(eventId).flatMap(p -> {
            double y = p.middle() - scrolled;
            double lo = Math.max(p.glyph().lo(), board.frame().begin());
            double hi = Math.min(p.glyph().hi(), board.frame().width());
            if (y < 0 || y > board.lanesHeight() || hi <= lo) {
                return Optional.empty();
            }
            double bar = board.metrics().bar();
            double left = board.frame().left(lo, hi - lo);
            return Optional.of(new BoundingBox(left, y - bar / 2, hi - lo, bar));
        });
    }

    private void row(double lo, double hi, double middle, double half) {
        double top = middle - scrolled - half;
        double bottom = Math.min(middle - scrolled + half, board.lanesHeight());
        if (bottom > top && bottom > 0) {
            found.add(new BoundingBox(board.frame().left(lo, hi - lo), top, hi - lo, bottom - top));
        }
    }

    private void axis(Mark mark) {
        if (mark instanceof Mark.Words words) {
            double wide = board.measure().width(words.text(), words.size(), words.bold());
            double left = switch (words.side()) {
                case LEFT -> words.x();
                case CENTRE -> words.x() - wide / 2;
                case RIGHT -> words.x() - wide;
            };
            double top = board.lanesHeight() + words.baseline() - words.size();
            found.add(new BoundingBox(left, top, wide, words.size() + 4));
        }
    }
}
