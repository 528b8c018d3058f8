package sanad.ui.wall.ears;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Strip;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.travel.Surface;

/**
 * The "+n" for keyboard and screen reader. Tab reaches one of them, arrows go on to the others: along the lane as they
 * point, up and down to the nearest of another lane. Enter lists the events, Space zooms until they have labels.
 */
final class Crowds {
    private final Surface wall;
    private final Board board;
    private final Peers peers;
    private final Spots spots;
    private List<Crowd> crowds = List.of();
    private int at;

    /** A count, and the lane that it stands in. */
    private record Crowd(int lane, Strip strip, Pill pill) {
        double middle() {
            return (pill.lo() + pill.hi()) / 2;
        }

        boolean has(String event) {
            return pill.events().get(0).id().equals(event);
        }
    }

    Crowds(Surface wall, Board board, Peers peers) {
        this.wall = wall;
        this.board = board;
        this.peers = peers;
        this.spots = new Spots(peers, "wall-more", this::pressed);
    }

    /** The one that holds the focus. */
    Spot current() {
        return spots.current();
    }

    void follow(double scrolled) {
        Optional<Crowd> before = now();
        List<Crowd> next = new ArrayList<>();
        List<Strip> strips = board.arrangement().strips();
        for (int lane = 0; lane < strips.size(); lane++) {
            for (Pill pill : strips.get(lane).pills()) {
                next.add(new Crowd(lane, strips.get(lane), pill));
            }
        }
        crowds = next;
        at = before.map(this::same).orElse(0);
        int used = 0;
        for (int i = 0; i < crowds.size(); i++) {
            lie(i == at ? spots.current() : spots.other(used++), crowds.get(i), scrolled);
        }
        spots.end(used, crowds.isEmpty());
    }

    private Optional<Crowd> now() {
        return at < crowds.size() ? Optional.of(crowds.get(at)) : Optional.empty();
    }

    /** The count that begins with the same event; else the one nearest to its place. */
    private int same(Crowd before) {
        String first = before.pill().events().get(0).id();
        Comparator<Crowd> order = Comparator.comparing((Crowd c) -> !c.has(first))
                .thenComparing(c -> c.lane() != before.lane())
                .thenComparing(c -> Math.abs(c.middle() - before.middle()));
        return crowds.stream().min(order).map(crowds::indexOf).orElse(0);
    }

    private void lie(Spot spot, Crowd crowd, double scrolled) {
        Pill pill = crowd.pill();
        double wide = pill.hi() - pill.lo();
        spot.mean(peers.telling().pill(crowd.strip(), pill), () -> wall.open(pill, spot == spots.current()));
        spot.lie(board.frame().left(pill.lo(), wide), pill.middle() - Pill.HEIGHT / 2 - scrolled, wide, Pill.HEIGHT);
    }

    private boolean pressed(KeyCode key) {
        Optional<Crowd> now = now();
        if (now.isEmpty()) {
            return false;
        }
        int leftward = board.frame().rtl() ? 1 : -1;
        switch (key) {
            case LEFT -> along(now.get(), leftward);
            case RIGHT -> along(now.get(), -leftward);
            case UP -> across(now.get(), -1);
            case DOWN -> across(now.get(), 1);
            case ENTER -> wall.open(now.get().pill(), true);
            case SPACE -> wall.open(now.get().pill(), false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void along(Crowd from, int by) {
        to(crowds.stream()
                .filter(c -> c.lane() == from.lane() && by * (c.middle() - from.middle()) > 0)
                .min(Comparator.comparingDouble(c -> Math.abs(c.middle() - from.middle()))));
    }

    private void across(Crowd from, int by) {
        to(crowds.stream()
                .filter(c -> by * (c.lane() - from.lane()) > 0)
                .min(Comparator.comparingInt((Crowd c) -> Math.abs(c.lane() - from.lane()))
                        .thenComparingDouble(c -> Math.abs(c.middle() - from.middle()))));
    }

    private void to(Optional<Crowd> next) {
        next.ifPresent(crowd -> {
            at = crowds.indexOf(crowd);
            wall.scrollTo(crowd.pill().middle());
            follow(wall.scrolled());
        });
    }
}
