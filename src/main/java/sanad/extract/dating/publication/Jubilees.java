package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sanad.chronicle.Reason;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Places;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.time.Field;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.Unit;

/**
 * Years counted from a year told of: a page of 1989 that says "this autumn it will be thirty-five years" was written in 2024.
 */
final class Jubilees {
    private static final double WEIGHT = 1.5;
    /** Fewer years are rather a length of something told. */
    private static final int FEWEST = 5;
    /** So many years are counted for their round number's sake. */
    private static final int ROUND = 5;

    private Jubilees() {}

    /** A count of years as the writer writes, and the years in which that may have been. */
    private record Jubilee(TimeExpression expression, SortedSet<Integer> years) {}

    /** What the first such count gives to days; none where the page counts no years as it writes. */
    static Optional<Clue> clue(Reading reading, boolean history) {
        return first(reading, history).map(j -> clue(reading, j.expression(), j.years()));
    }

    /** The years in which a page may have been written that counts years as it writes; none where it counts none. */
    static SortedSet<Integer> years(Reading reading) {
        return first(reading, Places.isHistory(reading)).map(Jubilee::years).orElse(new TreeSet<>());
    }

    private static Optional<Jubilee> first(Reading reading, boolean history) {
        TreeSet<Integer> told = new TreeSet<>();
        reading.times().stream()
                .filter(e -> reading.page().isContent(e.passage().span()))
                .filter(e -> Meanings.fields(e.meaning()).has(Field.YEAR))
                .forEach(e -> told.add(Meanings.fields(e.meaning()).get(Field.YEAR)));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        for (TimeExpression expression : reading.times()) {
            OptionalInt years = years(expression);
            boolean heard = history || expression.signs().contains(TimeExpression.Sign.WRITERS_TIME);
            if (heard
                    && years.isPresent()
                    && reading.page().isContent(expression.passage().span())) {
                SortedSet<Integer> then = told.stream()
                        .map(y -> y + years.getAsInt())
                        .filter(y -> y >= told.last())
                        .collect(Collectors.toCollection(TreeSet::new));
                return Optional.of(new Jubilee(expression, then));
            }
        }
        return Optional.empty();
    }

    private static Clue clue(Reading reading, TimeExpression expression, SortedSet<Integer> then) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Quoting.says(reading, expression.passage().span()));
        return Clue.on(Clue.Sort.CALENDAR, WEIGHT, (LocalDate d) -> then.contains(d.getYear()), reasons);
    }

    /** A round number of years that its clause counts as the writer writes; «more than seventy years» is no jubilee. */
    static OptionalInt years(TimeExpression expression) {
        TimeMeaning meaning = expression.meaning();
        Optional<Length> length = meaning instanceof TimeMeaning.Lapse lapse
                ? Optional.of(lapse.length())
                : meaning instanceof TimeMeaning.Shifted shifted && !Meanings.standsOnTelling(shifted)
                        ? Optional.of(shifted.length())
                        : Meanings.fromEvent(meaning).map(TimeMeaning.FromEvent::length);
        boolean now =
                expression.signs().contains(TimeExpression.Sign.WRITERS_TIME) || meaning instanceof TimeMeaning.Shifted;
        return length.filter(l -> now && l.parts().size() == 1 && l.finest() == Unit.YEAR)
                .map(l -> l.parts().get(0).count())
                .filter(n -> n >= FEWEST && n % ROUND == 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
