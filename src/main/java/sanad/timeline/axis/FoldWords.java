package sanad.timeline.axis;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.TimeScale;

/** What the axis says of folds: the years that are folded away, and how long that is. */
public final class FoldWords {
    private FoldWords() {}

    /** The words of the folds in view. */
    static List<AxisWord> of(TimeScale scale, Manner manner) {
        List<AxisWord> said = new ArrayList<>();
        DateWords dates = DateWords.in(manner);
        Words words = Words.in(manner);
        for (Fold fold : scale.course().folds()) {
            double at = (fold.from() + fold.to()) / 2;
            if (at >= scale.view().from() && at < scale.view().to()) {
                Period length = length(fold);
                int first = LocalDate.ofEpochDay((long) fold.from()).getYear();
                int years = length.getYears();
                if (isYears(length) && years > 1) {
                    String range = words.say("fold.range", dates.year(first), dates.year(first + years - 1));
                    said.add(word(range, at, 0));
                    said.add(word(length(fold, manner), at, 1));
                } else {
                    said.add(word(length(fold, manner), at, 0));
                }
            }
        }
        return said;
    }

    private static AxisWord word(String text, double at, int line) {
        return new AxisWord(text, text, at, line, true, Double.MAX_VALUE, AxisWord.Looks.FOLDED, -1);
    }

    /** How long a fold is: "11 years", "8 months", "20 days". */
    public static String length(Fold fold, Manner manner) {
        Words words = Words.in(manner);
        Period length = length(fold);
        if (isYears(length)) {
            return words.count("fold.year", length.getYears());
        }
        return length.getDays() == 0
                ? words.count("fold.month", (int) length.toTotalMonths())
                : words.count("fold.day", (int) fold.length());
    }

    private static boolean isYears(Period length) {
        return length.getDays() == 0 && length.getMonths() == 0;
    }

    private static Period length(Fold fold) {
        return Period.between(LocalDate.ofEpochDay((long) fold.from()), LocalDate.ofEpochDay((long) fold.to()));
    }
}
