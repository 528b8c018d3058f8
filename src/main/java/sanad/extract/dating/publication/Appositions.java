package sanad.extract.dating.publication;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.extract.dating.Distance;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.When;

/** One day told twice: «last Sunday (4 December)» was written in the week after a Sunday that was 4 December. */
final class Appositions {
    private static final double WEIGHT = 4;

    /** How much may stand between the two: a bracket and blanks. */
    static final int NEAR = 3;

    /** How much may stand where a word links them. */
    private static final int LINK = 14;

    private static final NumberPhrases THAT_IS = new NumberPhrases("that-is.txt");

    /** After these something else begins. */
    private static final String END = ".;!?:/";

    private Appositions() {}

    /** The clues of a document's days told twice. */
    static List<Clue> clues(Reading reading, Supposed.Words words) {
        List<Clue> clues = new ArrayList<>();
        List<TimeExpression> times = reading.times();
        for (int i = 1; i < times.size(); i++) {
            clue(reading, words, times.get(i - 1), times.get(i)).ifPresent(clues::add);
        }
        return clues;
    }

    private static Optional<Clue> clue(
            Reading reading, Supposed.Words words, TimeExpression first, TimeExpression second) {
        boolean content = reading.page().isContent(first.passage().span());
        if (content
                && Meanings.dayOffset(first.meaning()).isPresent()
                && isPlainWeekday(second)
                && isJoined(reading, first, second)) {
            return Optional.of(clue(reading, words.of(first), second));
        }
        if (content
                && isDate(first)
                && isCounted(second)
                && isJoined(reading, first, second)
                && isClosed(reading, second)) {
            return Optional.of(clue(reading, words.of(second), first));
        }
        if (content && isDate(second) && isLinked(reading, first, second)) {
            return linked(reading, words, first, second);
        }
        boolean bracketed = reading.page().isContent(first.passage().span()) && isBracketed(reading, first, second);
        if (bracketed && isNear(first) && isDate(second)) {
            return Optional.of(clue(reading, words.of(first), second));
        }
        return bracketed && isDate(first) && isNear(second)
                ? Optional.of(clue(reading, words.of(second), first))
                : Optional.empty();
    }

    private static Clue clue(Reading reading, Supposed near, TimeExpression date) {
        Fields named = Meanings.fields(date.meaning());
        return Clue.on(
                Clue.Sort.CALENDAR,
                WEIGHT,
                day -> {
                    When when = near.on(day);
                    return when.isDay() && OwnClues.names(named, when.earliest());
                },
                List.of(Quoting.says(reading, near.expression().passage().span())));
    }

    private static boolean isBracketed(Reading reading, TimeExpression first, TimeExpression second) {
        int from = first.passage().span().end();
        int to = second.passage().span().start();
        return from <= to
                && to - from <= NEAR
                && new Span(from, to).of(reading.document().text()).indexOf('(') >= 0;
    }

    /** «In six days, that is on Saturday, 15 February». */
    private static Optional<Clue> linked(
            Reading reading, Supposed.Words words, TimeExpression first, TimeExpression second) {
        if (isNear(first)) {
            return Optional.of(clue(reading, words.of(first), second));
        }
        Fields named = Meanings.fields(second.meaning());
        return days(first.meaning())
                .map(days -> Clue.on(
                        Clue.Sort.CALENDAR,
                        WEIGHT,
                        day -> OwnClues.names(named, day.plus(days)),
                        List.of(Quoting.says(reading, first.passage().span()))));
    }

    /** How far on a counted length leads from the day of writing; back where it is negative. */
    private static Optional<Period> days(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Shifted shifted && shifted.base() == TimeMeaning.Base.DOCUMENT) {
            Optional<Period> days = days(shifted.length());
            return shifted.forward() ? days : days.map(Period::negated);
        }
        return Meanings.fromEvent(meaning)
                .filter(f -> f.side() == TimeMeaning.Side.AFTER_EVENT)
                .flatMap(f -> days(f.length()));
    }

    private static Optional<Period> days(Length length) {
        boolean days = length.isCounted() && length.finest().compareTo(Unit.WEEK) <= 0;
        return Optional.of(Distance.period(length)).filter(p -> days && !p.isZero());
    }

    private static boolean isLinked(Reading reading, TimeExpression first, TimeExpression second) {
        int from = first.passage().span().end();
        int to = second.passage().span().start();
        return from < to
                && to - from <= LINK
                && reading.tokens().sentences().stream()
                        .filter(s -> s.span().contains(first.passage().span()))
                        .anyMatch(s -> THAT_IS.stands(s, from, to));
    }

    /** Whether a mark ends it, as it ends what stands beside another thing. */
    private static boolean isClosed(Reading reading, TimeExpression expression) {
        String text = reading.document().text();
        int end = expression.passage().span().end();
        return end >= text.length()
                || !Character.isLetterOrDigit(text.charAt(end)) && !Character.isSpaceChar(text.charAt(end));
    }

    /** «A week from Sunday», «next Friday». */
    private static boolean isCounted(TimeExpression expression) {
        return Meanings.isBareWeekday(expression.meaning())
                && Meanings.plain(expression.meaning()) instanceof TimeMeaning.Recurring recurring
                && recurring.steps() != 0
                && recurring.base() == TimeMeaning.Base.DOCUMENT;
    }

    /** «This morning, Monday,»: the one stands beside the other as its name. */
    private static boolean isJoined(Reading reading, TimeExpression first, TimeExpression second) {
        int from = first.passage().span().end();
        int to = second.passage().span().start();
        String between = from <= to && to - from <= NEAR
                ? new Span(from, to).of(reading.document().text()).toString().strip()
                : "";
        return between.length() == 1 && !Character.isLetterOrDigit(between.charAt(0)) && !END.contains(between);
    }

    /** How much stands between two expressions. */
    static int gap(TimeExpression a, TimeExpression b) {
        Span one = a.passage().span();
        Span other = b.passage().span();
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    }

    private static boolean isPlainWeekday(TimeExpression expression) {
        return Meanings.isBareWeekday(expression.meaning())
                && Meanings.plain(expression.meaning()) instanceof TimeMeaning.Named;
    }

    private static boolean isNear(TimeExpression expression) {
        return Meanings.dayOffset(expression.meaning()).isPresent() || Meanings.isBareWeekday(expression.meaning());
    }

    private static boolean isDate(TimeExpression expression) {
        Fields fields = Meanings.fields(expression.meaning());
        return fields.has(Field.DAY) && fields.has(Field.MONTH) && fields.system() == Fields.Reckoning.GREGORIAN;
    }
}
