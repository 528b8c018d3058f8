package sanad.extract.dating.publication;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import sanad.extract.dating.Distance;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.text.Sentence;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.Unit;

/** Lengths that words of time count, and how exactly they are counted. */
final class Spans {
    /** Round counts are rounded: of four weeks, three months, ten years not each is to the day. */
    private static final double ROUND = 0.6;

    /** Few lengths of so many days or fewer lead to a day of the story alone. */
    private static final int FEW = 3;

    /** Of more days than these each count leads to few days of a story. */
    private static final int MANY = 10;

    /** Of short counts every other one leads to some day. */
    private static final double SHORT = 0.4;

    /** So far into its sentence a length opens it. */
    private static final int OPENS = 8;

    private static final NumberPhrases ON = new NumberPhrases("on.txt");

    private static final NumberPhrases LATE = new NumberPhrases("late.txt");

    private Spans() {}

    /** "Sixteen days later than planned": a delay is counted from no event. */
    static boolean isLate(Reading reading, TimeExpression length) {
        int end = length.passage().span().end();
        return Quoting.sentence(reading, length.passage().span())
                .filter(s -> LATE.stands(s, end, end + 2))
                .isPresent();
    }

    /** "Sixteen weeks today since she was taken": the length ends on that day. */
    static boolean isOnDay(TimeExpression length, Optional<TimeExpression> near) {
        return near.filter(n -> Meanings.dayOffset(n.meaning()).orElse(1) == 0)
                .filter(n ->
                        n.passage().span().start() - length.passage().span().end() == 1)
                .isPresent();
    }

    /** "Fifty-three days after they voted": as a rule of what the page tells as news. */
    static boolean isFrom(TimeExpression expression, boolean passing) {
        return Meanings.fromEvent(expression.meaning()).isPresent()
                || passing && expression.meaning() instanceof TimeMeaning.Lapse;
    }

    /** Whether nobody counts so who does not count to the day: fifty-three days, six years and a day. */
    static boolean isOdd(Period length) {
        long days = Math.abs(length.get(ChronoUnit.DAYS));
        return length.toTotalMonths() != 0 ? days != 0 : days > MANY && days % 7 != 0 && days % 10 != 0;
    }

    /** Whether so many days are counted that few days of a story lie so far apart. */
    static boolean isMany(Period length) {
        long days = Math.abs(length.get(ChronoUnit.DAYS));
        return length.toTotalMonths() == 0 && days > FEW && days % MANY != 0;
    }

    /** "One week on, the tents are still there": the length opens its sentence and leads to the time of writing. */
    static boolean isOn(Reading reading, Sentence sentence, List<TimeExpression> beside) {
        return beside.stream()
                .filter(e -> e.meaning() instanceof TimeMeaning.Lapse)
                .map(e -> e.passage().span())
                .anyMatch(s -> s.start() - sentence.span().start() <= OPENS
                        && ON.stands(sentence, s.end(), s.end() + 2)
                        && isMark(reading.document().text(), s.end()));
    }

    /** Whether a mark stands behind the word that follows. */
    private static boolean isMark(String text, int from) {
        int at = Math.min(text.length(), from + 1);
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at < text.length() && !Character.isWhitespace(text.charAt(at));
    }

    /** How far a length leads to the day. */
    static double sure(Period length, boolean exact) {
        if (exact) {
            return 1;
        }
        long days = Math.abs(length.get(ChronoUnit.DAYS));
        boolean odd = days % 7 != 0 && days % 10 != 0;
        if (length.toTotalMonths() != 0) {
            return odd ? 1 : 0.3 * ROUND;
        }
        return days <= FEW ? SHORT : odd ? 1 : ROUND;
    }

    /** «Five years ago today». */
    static boolean isToday(TimeMeaning meaning) {
        return Meanings.plain(meaning) instanceof TimeMeaning.Shifted back
                && back.length().finest() == Unit.DAY
                && back.length().parts().stream().anyMatch(p -> p.count() == 0);
    }

    static boolean isNear(TimeExpression expression) {
        return Meanings.isBareWeekday(expression.meaning())
                || Meanings.dayOffset(expression.meaning()).isPresent();
    }

    /** Whether a distance lies before the event that it is counted from: "two days before the vote". */
    static boolean isBefore(TimeMeaning meaning) {
        return Meanings.fromEvent(meaning)
                .filter(f -> f.side() == TimeMeaning.Side.BEFORE_EVENT)
                .isPresent();
    }

    /** A counted length that lies behind its end; none for one that is about, or ahead. */
    static Optional<Period> length(TimeMeaning meaning) {
        Optional<Length> length = Optional.empty();
        if (meaning instanceof TimeMeaning.Lapse lapse) {
            length = Optional.of(lapse.length());
        } else if (meaning instanceof TimeMeaning.FromEvent from) {
            length = Optional.of(from.length());
        } else if (meaning instanceof TimeMeaning.Shifted back && back.base() == TimeMeaning.Base.DOCUMENT) {
            length = Optional.of(back.length());
        }
        return length.filter(l -> l.isCounted() && l.parts().get(0).unit().compareTo(Unit.DAY) >= 0)
                .map(Distance::period)
                .filter(p -> !p.isZero())
                .map(p -> isAhead(meaning) ? p.negated() : p);
    }

    private static boolean isAhead(TimeMeaning meaning) {
        return meaning instanceof TimeMeaning.Shifted shifted && shifted.forward();
    }
}
