package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.extract.dating.Distance;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.text.Sentence;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.When;

/**
 * Sums that a sentence does: «three days of mourning from Tuesday end today» was written on a Thursday, "a grace of thirty days from
 * 5 June ran out on Wednesday" in the days after a Wednesday that was 5 July, "off for 48 hours from noon today until Monday" on a
 * Saturday. Of a length and two days between which it may lie, only the right day of writing makes a sum.
 */
final class Sums {
    /** What a sum is worth that comes out. */
    private static final double WEIGHT = 1.8;

    /** And where the first day counts as well, as it does of few days; or does not. */
    private static final double OTHER = 1.4;

    /** Of lengths of so many days or fewer the first day counts: three days from Tuesday end on Thursday. */
    private static final int SHORT = 10;

    /** Shorter lengths than so many days make sums by chance, or count the first day or not. */
    private static final int FEW = 2;

    private static final int HOURS = 24;

    /** Of a page's sums, how many are heard. */
    private static final int HEARD = 4;

    /** So near its day a word for the beginning stands. */
    private static final int NEAR = 20;

    private static final NumberPhrases FROM = new NumberPhrases("beginning.txt");

    private Sums() {}

    /** The clues of a page's sums. */
    static List<Clue> of(Reading reading, Supposed.Words words) {
        List<Clue> clues = new ArrayList<>();
        for (Sentence sentence : reading.tokens().sentences()) {
            if (clues.size() < HEARD && reading.page().isContent(sentence.span())) {
                read(reading, words, Beside.in(reading, sentence.span()), clues);
            }
        }
        return clues;
    }

    private static void read(Reading reading, Supposed.Words words, List<TimeExpression> beside, List<Clue> clues) {
        List<TimeExpression> ends =
                beside.stream().filter(e -> isEnd(e) && Heard.is(reading, e)).toList();
        for (TimeExpression length : beside) {
            Optional<double[]> days = days(length.meaning());
            if (days.isEmpty() || Spans.isLate(reading, length)) {
                continue;
            }
            for (int a = 0; a < ends.size(); a++) {
                for (int b = a + 1; b < ends.size() && clues.size() < HEARD; b++) {
                    if (hangs(ends.get(a), ends.get(b)) && isSum(reading, ends.get(a), ends.get(b))) {
                        clues.add(clue(reading, words, length, days.get(), ends.get(a), ends.get(b)));
                    }
                }
            }
        }
    }

    private static Clue clue(
            Reading reading,
            Supposed.Words words,
            TimeExpression length,
            double[] days,
            TimeExpression first,
            TimeExpression second) {
        boolean turned = isLast(first) || begins(reading, second) && !begins(reading, first);
        boolean known = turned || isLast(second) || begins(reading, first);
        boolean turns = known && !isCalendar(first) && !isCalendar(second);
        Supposed one = words.of(turned ? second : first);
        Supposed other = words.of(turned ? first : second);
        return new Clue(
                Clue.Sort.CALENDAR,
                day -> {
                    When a = one.on(day);
                    When b = other.on(day);
                    if (!a.isDay() || !b.isDay()) {
                        return 0;
                    }
                    LocalDate from = turns ? toward(a, one, b, false) : a.earliest();
                    LocalDate to = turns ? toward(b, other, a, true) : b.earliest();
                    return vote(days, from, to, known);
                },
                List.of(Quoting.says(reading, length.passage().span())));
    }

    /** The weekday before or after the other end, wherever the tense of its clause looks. */
    private static LocalDate toward(When when, Supposed words, When other, boolean after) {
        LocalDate day = when.earliest();
        LocalDate end = other.earliest();
        boolean weekday = Meanings.isBareWeekday(words.expression().meaning())
                && OneName.isPlain(words.expression().meaning());
        if (!weekday) {
            return day;
        }
        return after
                ? end.with(TemporalAdjusters.nextOrSame(day.getDayOfWeek()))
                : end.with(TemporalAdjusters.previousOrSame(day.getDayOfWeek()));
    }

    private static double vote(double[] days, LocalDate from, LocalDate to, boolean known) {
        double on = ChronoUnit.DAYS.between(from, to);
        double apart = known ? on : Math.abs(on);
        boolean first = known && days[0] <= SHORT && days[0] == days[1];
        if (apart >= days[0] && apart <= days[1]) {
            return first ? OTHER : WEIGHT;
        }
        return days[0] > FEW && apart == days[0] - 1 ? first ? WEIGHT : OTHER : 0;
    }

    /** Of two near days one must be said to begin or to end it: "lived for four days on berries, he said today" is no sum. */
    private static boolean isSum(Reading reading, TimeExpression a, TimeExpression b) {
        boolean calendar = isCalendar(a) || isCalendar(b);
        return calendar || isLast(a) || isLast(b) || begins(reading, a) || begins(reading, b);
    }

    /** «Until Monday»: the later of two days. */
    private static boolean isLast(TimeExpression expression) {
        return expression.signs().contains(TimeExpression.Sign.UNTIL) || expression.edge() == TimeExpression.Edge.TO;
    }

    /** «From Tuesday», "declared on Wednesday": the earlier of two days. */
    private static boolean begins(Reading reading, TimeExpression expression) {
        int start = expression.passage().span().start();
        return Quoting.sentence(reading, expression.passage().span())
                .filter(s -> FROM.stands(s, start - NEAR, start))
                .isPresent();
    }

    /** The least and the most days of a counted length; none for one that is not counted in hours, days or weeks. */
    private static Optional<double[]> days(TimeMeaning meaning) {
        Optional<Length> length = Meanings.fromEvent(meaning).map(TimeMeaning.FromEvent::length);
        if (meaning instanceof TimeMeaning.Lapse lapse) {
            length = Optional.of(lapse.length());
        }
        Optional<Length> counted = length.filter(Length::isCounted);
        if (counted.isPresent()
                && counted.get().parts().size() == 1
                && counted.get().finest() == Unit.HOUR) {
            double exact = (double) counted.get().parts().get(0).count() / HOURS;
            return exact < 1 ? Optional.empty() : Optional.of(new double[] {Math.floor(exact), Math.ceil(exact)});
        }
        return counted.filter(l -> l.finest() == Unit.DAY || l.finest() == Unit.WEEK)
                .map(Distance::period)
                .filter(p -> p.toTotalMonths() == 0 && p.get(ChronoUnit.DAYS) >= FEW)
                .map((Period p) -> new double[] {p.get(ChronoUnit.DAYS), p.get(ChronoUnit.DAYS)});
    }

    private static boolean isEnd(TimeExpression expression) {
        return isCalendar(expression) || Spans.isNear(expression);
    }

    private static boolean isCalendar(TimeExpression expression) {
        Fields fields = Meanings.fields(expression.meaning());
        return fields.has(Field.DAY) && fields.has(Field.MONTH) && fields.system() == Fields.Reckoning.GREGORIAN;
    }

    /** Whether how far apart two days lie hangs on the day of writing: a weekday and «today», a day of the calendar and either. */
    private static boolean hangs(TimeExpression a, TimeExpression b) {
        if (isCalendar(a) != isCalendar(b)) {
            return true;
        }
        boolean nearA = Meanings.dayOffset(a.meaning()).isPresent();
        boolean nearB = Meanings.dayOffset(b.meaning()).isPresent();
        return !isCalendar(a) && nearA != nearB;
    }
}
