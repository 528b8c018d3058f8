package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sanad.chronicle.Reason;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Tense;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.TimeMeaning;
import sanad.time.When;

/**
 * A page calls one day by one name: who writes «yesterday» does not call that day «Thursday» three lines on, and who writes
 * "yesterday" or "tomorrow" calls the day of writing "today". Of the past weekdays of 120 such pages one in ten is the day itself
 * and one in ten the day before; of other pages every second one is.
 */
final class OneName {
    /** How much it speaks against a day that «yesterday» and a weekday would be one. */
    private static final double TWICE = 0.8;

    /** The first part of the day that is its evening; its morning is sooner called by another name. */
    private static final int FIRST_EVENING = 3;

    /** How much it speaks against a day that a weekday would be the day of writing. */
    private static final double ITSELF = 0.6;

    /** Of the weekdays, how many are heard. */
    private static final int HEARD = 8;

    private OneName() {}

    /** What it gives to days; none where the page names no near day or no weekday. */
    static Optional<Clue> clue(Reading reading, Supposed.Words words) {
        Set<Integer> near = near(reading);
        List<Supposed> weekdays = reading.times().stream()
                .filter(e -> Meanings.isBareWeekday(e.meaning()) && isPlain(e.meaning()))
                .filter(e -> Heard.is(reading, e) && isOwn(reading, e) && !isEarlier(reading, e))
                .limit(HEARD)
                .map(words::of)
                .toList();
        return near.isEmpty() || weekdays.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clue(Clue.Sort.SUPPORT, day -> -against(near, weekdays, day), List.<Reason>of()));
    }

    private static double against(Set<Integer> near, List<Supposed> weekdays, LocalDate day) {
        Set<Long> seen = new HashSet<>();
        double sum = 0;
        for (Supposed one : weekdays) {
            When when = one.on(day);
            long off = when.isDay() ? ChronoUnit.DAYS.between(day, when.earliest()) : Long.MAX_VALUE;
            if (Math.abs(off) <= 1 && seen.add(off)) {
                sum += off == 0 ? ITSELF : near.contains((int) off) ? TWICE : 0;
            }
        }
        return sum;
    }

    /** The near days that a page names by such words alone. */
    private static Set<Integer> near(Reading reading) {
        Set<Integer> near = new TreeSet<>();
        for (TimeExpression expression : reading.times()) {
            int offset = Meanings.dayOffset(expression.meaning()).orElse(Integer.MAX_VALUE);
            boolean bare = !Meanings.fields(expression.meaning()).has(Field.WEEKDAY)
                    && !Meanings.fields(expression.meaning()).has(Field.DAY);
            Span at = expression.passage().span();
            if (bare
                    && Math.abs((long) offset) == 1
                    && Meanings.fields(expression.meaning()).get(Field.PART, 0) < FIRST_EVENING
                    && reading.page().partAt(at.start()).isProse()
                    && Heard.is(reading, expression)
                    && isOwn(reading, expression)) {
                near.add(offset);
            }
        }
        return near;
    }

    /** Not those of somebody whose words are quoted. */
    private static boolean isOwn(Reading reading, TimeExpression expression) {
        return Bounds.owners(reading, expression.passage().span()).stream().noneMatch(EventMention::quoted);
    }

    private static boolean isEarlier(Reading reading, TimeExpression expression) {
        return Bounds.owners(reading, expression.passage().span()).stream().anyMatch(m -> m.tense() == Tense.EARLIER);
    }

    /** «Thursday», «Thursday evening»; not «last Thursday» and not «the first Thursday of the month». */
    static boolean isPlain(TimeMeaning meaning) {
        TimeMeaning plain = Meanings.plain(meaning);
        TimeMeaning whole = plain instanceof TimeMeaning.Within within ? within.whole() : plain;
        return whole instanceof TimeMeaning.Named named && named.fields().has(Field.WEEKDAY);
    }
}
