package sanad.export.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sanad.export.cite.Cited;
import sanad.language.Manner;
import sanad.timeline.axis.FoldWords;
import sanad.timeline.axis.Habits;
import sanad.timeline.layout.Arranger;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Plan;
import sanad.timeline.layout.Wish;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.View;

/**
 * How time runs along the page's timeline, as the layout of the window has it; numbers for its script.
 *
 * @param from the first day of the first view
 * @param to the end of its last day
 * @param course where days lie along the wall, "day:place" by turns from knot to knot; empty where time runs evenly
 * @param folds the stretches that are folded, "from:to:length in words", with "|" between them
 */
record Time(String from, String to, String course, String folds) {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 400;

    /** How much of the wall a fold takes. */
    private static final double TEAR = 0.05;

    /** The time of a chronicle. */
    static Time of(Cited cited, Habits habits) {
        Manner manner = cited.words().manner();
        Index index = new Index(cited.chronicle());
        Frame bare = new Frame(WIDTH, habits.rtl(manner), Metrics.SCREEN);
        Course course = Plan.USUAL.course(index, bare);
        Wish wish = Wish.of(bare.with(course), index.extent(), HEIGHT, manner);
        View first = FirstView.of(index, new Arranger(index, new TextMeasure()), wish);
        String folds = course.folds().stream()
                .map(fold -> number(fold.from()) + ":" + number(fold.to()) + ":" + FoldWords.length(fold, manner))
                .collect(Collectors.joining("|"));
        return new Time(
                number(Math.floor(first.from())), number(Math.ceil(first.to())), knots(course, index.extent()), folds);
    }

    private static String knots(Course course, View extent) {
        if (course.even()) {
            return "";
        }
        TreeSet<Double> days = new TreeSet<>();
        days.add(extent.from());
        days.add(extent.to());
        course.pieces().forEach(piece -> {
            days.add(piece.from());
            days.add(piece.to());
        });
        double folded = 0;
        for (Fold fold : course.folds()) {
            days.add(fold.from());
            days.add(fold.to());
            folded += fold.length();
        }
        double steps = course.along(days.last(), 1, 0) - course.along(days.first(), 1, 0);
        double tear = steps * TEAR;
        // so that one place is about one day where nothing is folded
        double unit = (days.last() - days.first() - folded) / steps;
        double begin = course.along(days.first(), 1, tear);
        return days.stream()
                .map(day -> number(day) + ":" + number((course.along(day, 1, tear) - begin) * unit))
                .collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
