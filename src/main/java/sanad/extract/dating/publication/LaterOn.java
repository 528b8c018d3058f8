package sanad.extract.dating.publication;

import java.time.DayOfWeek;
import java.util.List;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.text.Sentence;
import sanad.time.Direction;
import sanad.time.Field;

/** What is still to come on the day of writing, which is called by its weekday: «is due at the mine later on Sunday» ({@code later-on.txt}). */
final class LaterOn {
    private static final double WEIGHT = 1.8;

    /** So near its weekday the phrase begins. */
    private static final int NEAR = 24;

    private static final NumberPhrases LATER = new NumberPhrases("later-on.txt");

    private LaterOn() {}

    /** The clues of such weekdays. */
    static List<Clue> of(Reading reading) {
        return reading.times().stream()
                .filter(e -> Meanings.isBareWeekday(e.meaning()) && OneName.isPlain(e.meaning()))
                .filter(e -> Heard.is(reading, e) && isAhead(reading, e))
                .filter(e -> Quoting.sentence(reading, e.passage().span())
                        .filter(s -> isLater(s, e))
                        .isPresent())
                .limit(2)
                .map(e -> clue(reading, e))
                .toList();
    }

    private static boolean isAhead(Reading reading, TimeExpression expression) {
        return expression.direction() == Direction.FUTURE
                || Bounds.planned(reading, expression.passage().span());
    }

    private static boolean isLater(Sentence sentence, TimeExpression expression) {
        int start = expression.passage().span().start();
        int end = expression.passage().span().end();
        return LATER.stands(sentence, start - NEAR, start) || LATER.stands(sentence, end, end + 2);
    }

    private static Clue clue(Reading reading, TimeExpression expression) {
        DayOfWeek named = DayOfWeek.of(Meanings.fields(expression.meaning()).get(Field.WEEKDAY));
        return Clue.on(
                Clue.Sort.CALENDAR,
                WEIGHT,
                day -> day.getDayOfWeek() == named,
                List.of(Quoting.says(reading, expression.passage().span())));
    }
}
