package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.timeline.place.Frame;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.View;

/**
 * Folds the long empty stretches of a story.
 *
 * <p>The rule: while an empty stretch is wider than a quarter of the wall that shows all of time, fold the widest. What
 * holds most of the story has one scale; a lonely event between folds takes only the room of its year or its month, and
 * a stretch that is more than half of such a piece is folded too. Never over an event.
 */
final class Folding {
    private static final double WIDE = 0.25;
    private static final double MAIN = 0.15;
    private static final int MOST = 7;
    private static final double MORE = 0.6;
    private static final double SPARSE = 100;

    private final Gaps gaps;
    private final View extent;
    private final double width;
    private final double tear;
    private final double year;
    private final List<Fold> folds = new ArrayList<>();
    private final Set<Double> opened;
    private final int most;

    private Folding(Gaps gaps, View extent, Frame frame, Set<Double> opened, int most) {
        this.most = most;
        this.gaps = gaps;
        this.opened = opened;
        this.extent = extent;
        width = frame.end() - frame.begin();
        tear = frame.metrics().tear();
        year = tear > 48 ? 64 : 40;
    }

    /**
     * The course of a story on a wall.
     *
     * @param opened the days that folds begin at which are to stay open
     */
    static Course of(Gaps gaps, View extent, Frame frame, Set<Double> opened) {
        return of(gaps, extent, frame, opened, MOST);
    }

    /** The same with at most so many folds. */
    static Course of(Gaps gaps, View extent, Frame frame, Set<Double> opened, int most) {
        return new Folding(gaps, extent, frame, opened, most).fold();
    }

    private Course fold() {
        List<Fold> left = new ArrayList<>(gaps.longest());
        left.removeIf(gap -> gap.from() <= extent.from() || gap.to() >= extent.to());
        while (folds.size() < most) {
            List<Piece> pieces = pieces();
            Optional<Fold> next = left.stream()
                    .filter(gap -> isWide(gap, holder(pieces, gap)))
                    .max(Comparator.comparingDouble(
                            gap -> gap.length() * holder(pieces, gap).scale()));
            if (next.isEmpty()) {
                break;
            }
            left.remove(next.get());
            folds.add(next.get());
            folds.sort(Comparator.comparingDouble(Fold::from));
        }
        // opened at last, so that the others are folded as before
        folds.removeIf(fold -> opened.contains(fold.from()));
        return course();
    }

    private boolean isWide(Fold gap, Piece piece) {
        return gap.length() * piece.scale() > width * WIDE
                || !piece.main && gap.length() > piece.length() / 2 && gap.length() > 2 * SPARSE;
    }

    private static Piece holder(List<Piece> pieces, Fold gap) {
        return pieces.stream()
                .filter(p -> gap.from() >= p.from && gap.to() <= p.to)
                .findFirst()
                .orElseThrow();
    }

    private Course course() {
        Course.Builder builder = new Course.Builder();
        List<Piece> pieces = pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            builder.piece(new Course.Piece(piece.from, piece.to, piece.width, piece.coarse));
            if (i < folds.size()) {
                builder.fold(folds.get(i).from(), folds.get(i).to());
            }
        }
        return builder.build();
    }

    /** What lies between two folds, and how wide it is. */
    private record Piece(double from, double to, boolean main, boolean coarse, double most, double width) {
        double length() {
            return to - from;
        }

        double scale() {
            return width / length();
        }

        Piece wide(double px) {
            return new Piece(from, to, main, coarse, most, px);
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        double from = extent.from();
        double all = gaps.weight(extent.from(), extent.to());
        double heaviest = 0;
        for (int i = 0; i <= folds.size(); i++) {
            double to = i < folds.size() ? folds.get(i).from() : extent.to();
            heaviest = Math.max(heaviest, gaps.weight(from, to));
            from = i < folds.size() ? folds.get(i).to() : to;
        }
        from = extent.from();
        for (int i = 0; i <= folds.size(); i++) {
            double to = i < folds.size() ? folds.get(i).from() : extent.to();
            pieces.add(piece(from, to, Math.min(all * MAIN, heaviest)));
            from = i < folds.size() ? folds.get(i).to() : to;
        }
        return widths(pieces);
    }

    private Piece piece(double from, double to, double heavy) {
        int starts = Math.max(1, gaps.starts(from, to));
        boolean main = gaps.weight(from, to) >= heavy;
        // who opens a fold wants to see how long it is
        boolean open = opened.stream().anyMatch(day -> day >= from && day < to);
        boolean coarse = !main && !open && (to - from) / starts > SPARSE;
        double most = Math.max(open ? width * WIDE : 0, (coarse ? year : year * 1.8) * (1 + MORE * (starts - 1)));
        return new Piece(from, to, main, coarse, most, 0);
    }

    /** One scale for what holds most of the story; the others take no more than they need. */
    private List<Piece> widths(List<Piece> pieces) {
        double room = width - tear * folds.size();
        double asked =
                pieces.stream().filter(p -> !p.main).mapToDouble(Piece::most).sum();
        double share = Math.min(1, room / 2 / Math.max(1, asked));
        double days =
                pieces.stream().filter(Piece::main).mapToDouble(Piece::length).sum();
        double scale = (room - asked * share) / days;
        return pieces.stream()
                .map(p -> p.wide(p.main ? p.length() * scale : Math.min(p.most * share, p.length() * scale)))
                .toList();
    }
}
