package sanad.timeline.stage.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sanad.language.DateWords;
import sanad.timeline.place.Days;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.View;

/** The ticks of a page's axis and its few words: the first of each stretch, then those where something happens. */
public final class AxisWords {
    /** No more words than these on an axis, lengths of folds among them. */
    public static final int MOST = 6;

    private static final int TICKS = 400;
    private static final double BETWEEN = 28;

    /** Half the width of a tear, and air. */
    private static final double TEAR = 44;

    private final Easel easel;
    private final TimeLine line;
    private final List<Double> ticks = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /** A word that could stand on the axis; the rank of those that should comes first. */
    private record Name(LocalDate start, double day, Unit unit, int rank) {}

    /**
     * A word on the axis.
     *
     * @param x of its middle, on the page
     */
    record Word(String text, double x, double wide) {
        private boolean near(Word other) {
            return Math.abs(x - other.x) < (wide + other.wide) / 2 + BETWEEN;
        }
    }

    /** The words of an axis that is drawn there. */
    public AxisWords(Easel easel, TimeLine line) {
        this.easel = easel;
        this.line = line;
        View view = line.scale().view();
        List<Course.Piece> pieces = line.scale().course().pieces();
        if (pieces.isEmpty()) {
            divide(view.from(), view.to());
        }
        for (int i = 0; i < pieces.size(); i++) {
            double from =
                    i == 0 ? view.from() : Math.max(view.from(), pieces.get(i).from());
            double to = i == pieces.size() - 1
                    ? view.to()
                    : Math.min(view.to(), pieces.get(i).to());
            if (from < to) {
                divide(from, to);
            }
        }
    }

    /** The folds in view. */
    public List<Fold> folds() {
        View view = line.scale().view();
        return line.scale().course().folds().stream()
                .filter(fold -> fold.from() < view.to() && fold.to() > view.from())
                .toList();
    }

    /** The days of its ticks. */
    List<Double> ticks() {
        return ticks;
    }

    /** The words, in the order of time: those that should be there, then as evenly as can be. */
    public List<Word> words() {
        List<Name> chosen = new ArrayList<>();
        List<Name> left = new ArrayList<>(names);
        int room = MOST - folds().size();
        while (!left.isEmpty() && chosen.size() < room) {
            Name next = next(left, chosen);
            left.remove(next);
            List<Name> more = new ArrayList<>(chosen);
            more.add(next);
            if (fits(said(more))) {
                chosen = more;
            }
        }
        return said(chosen);
    }

    /** The one that should be there most; of those that need not be, the farthest from all that are. */
    private Name next(List<Name> left, List<Name> chosen) {
        Comparator<Name> byRank = Comparator.comparingInt(Name::rank);
        return left.stream()
                .min(byRank.thenComparingDouble(name -> name.rank() < 2 ? name.day() : -distance(name, chosen)))
                .orElseThrow();
    }

    private double distance(Name name, List<Name> chosen) {
        return chosen.stream()
                .mapToDouble(other -> Math.abs(line.xOf(other.day()) - line.xOf(name.day())))
                .min()
                .orElse(0);
    }

    private void divide(double from, double to) {
        double wide = Math.abs(line.xOf(to) - line.xOf(from));
        Unit unit = Unit.of(wide / (to - from));
        LocalDate start = unit.floor(LocalDate.ofEpochDay((long) Math.floor(from)));
        boolean first = true;
        for (int i = 0; i < TICKS && start.toEpochDay() < to; i++) {
            LocalDate next = unit.next(start);
            double begin = start.toEpochDay();
            double day = unit.centred() ? (begin + next.toEpochDay()) / 2 : begin;
            if (begin >= from) {
                ticks.add(begin);
            }
            if (day >= from && day <= to) {
                boolean happens = line.telling()
                        && line.signs().stream()
                                .anyMatch(sign -> Days.first(sign.event()) < next.toEpochDay()
                                        && Days.first(sign.event()) >= begin);
                names.add(new Name(start, day, unit, first ? 0 : happens ? 1 : 2));
                first = false;
            }
            start = next;
        }
    }

    /** Each with its year where the one before it in time has another. */
    private List<Word> said(List<Name> chosen) {
        DateWords dates = DateWords.in(easel.words().manner());
        List<Name> inTime = new ArrayList<>(chosen);
        inTime.sort(Comparator.comparingDouble(Name::day));
        List<Word> said = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (Name name : inTime) {
            boolean other = name.start().getYear() != year;
            year = name.start().getYear();
            String text = name.unit().name(name.start(), other, easel.words(), dates);
            double wide = easel.wide(text, Easel.BODY, false);
            double half = wide / 2 + 12;
            double x = Math.max(half, Math.min(easel.width() - half, line.xOf(name.day())));
            said.add(new Word(text, x, wide));
        }
        return said;
    }

    private boolean fits(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean torn = folds().stream()
                    .anyMatch(fold ->
                            Math.abs(line.xOf((fold.from() + fold.to()) / 2) - word.x()) < word.wide() / 2 + TEAR);
            if (torn) {
                return false;
            }
            for (int j = i + 1; j < words.size(); j++) {
                if (words.get(i).near(words.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
