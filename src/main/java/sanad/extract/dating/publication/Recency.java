package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import sanad.chronicle.Reason;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Tense;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.When;

/**
 * How fresh news is. The weekdays that a page tells in the past lie as a rule a day or two behind it, and its lead's own weekday is
 * the day itself, unless the page says «today».
 */
final class Recency {
    /** What a whole date with its weekday in the lead is worth. */
    static final double WHOLE = 2;

    /** What the lead's weekday is worth, and that of a later paragraph. */
    private static final double LEAD = 0.9;

    private static final double BODY = 0.6;

    /** How far the weekday of a later paragraph is as fresh as the first. */
    private static final double LATER = 0.7;

    /** A page that says «today» does not call the same day by its name. */
    private static final double CALLED_TODAY = 0.6;

    /** Who writes "tonight" still calls the morning by its day. */
    private static final int EVENING = 3;

    /** Of the weekdays, how many are heard. */
    private static final int HEARD = 8;

    /** How much more often a weekday lies no, one, two … days back than six, as news is told; in logarithms. */
    private static final double[] BACK = {0, -0.2, -0.8, -1.1, -1.3, -1.4, -1.5};

    /** The same for a weekday to come. */
    private static final double[] AHEAD = {-1, 0, -0.3, -0.6, -0.8, -0.9, -1};

    private static final double SHARE = 0.2;

    /** How much a day's distance speaks against the last day of the calendar that is told. */
    private static final double PER_DAY = 0.07;

    private Recency() {}

    /** The clues of a page's past days. */
    static List<Clue> of(Reading reading, Supposed.Words words) {
        List<TimeExpression> past = reading.times().stream()
                .filter(e -> Meanings.fields(e.meaning()).has(Field.WEEKDAY) && isTold(reading, e))
                .limit(HEARD)
                .toList();
        List<Clue> clues = new ArrayList<>();
        boolean today = saysToday(reading);
        OneName.clue(reading, words).ifPresent(clues::add);
        if (!past.isEmpty()) {
            lead(reading, past, today, words).ifPresent(clues::add);
            List<Supposed> bare = past.stream()
                    .filter(e -> Meanings.isBareWeekday(e.meaning()))
                    .map(words::of)
                    .toList();
            List<Supposed> before = today
                    ? bare.stream()
                            .filter(e -> !isEarlier(reading, e.expression()))
                            .toList()
                    : List.of();
            clues.add(new Clue(
                    Clue.Sort.SUPPORT, day -> back(bare, day) - (isOne(before, day) ? CALLED_TODAY : 0), List.of()));
        }
        lastDay(reading, words).ifPresent(clues::add);
        List<Supposed> next = reading.times().stream()
                .filter(e -> Meanings.isBareWeekday(e.meaning())
                        && e.direction() == Direction.FUTURE
                        && Meanings.plain(e.meaning()) instanceof TimeMeaning.Named)
                .filter(e -> Heard.is(reading, e))
                .limit(HEARD)
                .map(words::of)
                .toList();
        if (!next.isEmpty()) {
            clues.add(new Clue(Clue.Sort.SUPPORT, day -> ahead(next, day), List.of()));
        }
        return clues;
    }

    /** Whether it is told as something that happened on a day, and not only said which thing is meant, or since when. */
    static boolean isTold(Reading reading, TimeExpression expression) {
        Span at = expression.passage().span();
        List<EventMention> owners = Bounds.owners(reading, at);
        boolean past = expression.direction() == Direction.PAST
                || Bounds.told(reading, at)
                || expression.direction() == Direction.NONE
                        && !owners.isEmpty()
                        && owners.stream().noneMatch(m -> m.tense() == Tense.PRESENT || m.tense() == Tense.FUTURE);
        boolean midnight = Meanings.fields(expression.meaning()).get(Field.HOUR, 0) == 24;
        TimeMeaning plain = Meanings.plain(expression.meaning());
        boolean named = plain instanceof TimeMeaning.Named
                || plain instanceof TimeMeaning.Within && (!Meanings.isBareWeekday(plain) || OneName.isPlain(plain));
        boolean since = expression.signs().contains(TimeExpression.Sign.ASIDE)
                || expression.signs().contains(TimeExpression.Sign.UNTIL)
                || expression.edge() != TimeExpression.Edge.NONE;
        boolean weekday = Meanings.dayOffset(expression.meaning()).isEmpty()
                && !Meanings.fields(expression.meaning()).has(Field.WEEK);
        return past
                && weekday
                && !midnight
                && named
                && !since
                && reading.page().partAt(at.start()).isProse()
                && Heard.is(reading, expression);
    }

    private static boolean saysToday(Reading reading) {
        return reading.times().stream()
                .anyMatch(e -> Meanings.dayOffset(e.meaning()).orElse(1) == 0
                        && !Meanings.fields(e.meaning()).has(Field.WEEKDAY)
                        && Meanings.fields(e.meaning()).get(Field.PART, 0) < EVENING
                        && (e.direction() == Direction.PAST
                                || Bounds.told(reading, e.passage().span()))
                        && reading.page().partAt(e.passage().span().start()).isProse()
                        && Heard.is(reading, e));
    }

    /** «Had ended his silence on Saturday», told in the evening of that Saturday. */
    private static boolean isEarlier(Reading reading, TimeExpression expression) {
        return Bounds.owners(reading, expression.passage().span()).stream().anyMatch(m -> m.tense() == Tense.EARLIER);
    }

    /** The first day that the story itself tells in the past, or another of its paragraph, is as a rule the day it was written. */
    private static Optional<Clue> lead(
            Reading reading, List<TimeExpression> past, boolean today, Supposed.Words words) {
        TimeExpression first = past.get(0);
        Part part = reading.page().partAt(first.passage().span().start());
        boolean whole = part == Part.LEAD && Meanings.isFullDay(first.meaning());
        Span paragraph = reading.page()
                .at(first.passage().span().start())
                .map(b -> b.span())
                .orElse(first.passage().span());
        List<Supposed> days = new ArrayList<>();
        List<Supposed> later = new ArrayList<>();
        past.forEach(e -> (paragraph.contains(e.passage().span()) ? days : later).add(words.of(e)));
        List<Reason> reasons = List.of(Quoting.says(reading, first.passage().span()));
        double fresh = part != Part.LEAD ? BODY : whole ? WHOLE : LEAD;
        double weight = !today || whole ? fresh : isEarlier(reading, first) ? fresh / 2 : fresh / 4;
        return Optional.of(new Clue(
                Clue.Sort.FRESH, d -> isOne(days, d) ? weight : isOne(later, d) ? LATER * weight : 0, reasons));
    }

    private static boolean isOne(List<Supposed> days, LocalDate day) {
        return days.stream()
                .anyMatch(e -> e.on(day).isDay() && e.on(day).earliest().equals(day));
    }

    private static double back(List<Supposed> past, LocalDate day) {
        TreeSet<Long> days = new TreeSet<>();
        for (Supposed one : past) {
            When when = one.on(day);
            if (when.isDay()) {
                days.add(ChronoUnit.DAYS.between(when.earliest(), day));
            }
        }
        double sum = 0;
        for (long back : days) {
            sum += back >= 0 && back < BACK.length ? SHARE * BACK[(int) back] : 0;
        }
        return sum;
    }

    private static boolean isDated(Fields fields) {
        boolean day = fields.has(Field.MONTH) && fields.has(Field.DAY) || fields.has(Field.FEAST);
        return day && !fields.has(Field.YEAR);
    }

    /** What is to come on the day of writing comes «today», and previews are written a day or two before. */
    private static double ahead(List<Supposed> next, LocalDate day) {
        double sum = 0;
        for (Supposed one : next) {
            When when = one.on(day);
            long ahead = when.isDay() ? ChronoUnit.DAYS.between(day, when.earliest()) : -1;
            sum += ahead >= 0 && ahead < AHEAD.length ? SHARE * AHEAD[(int) ahead] : 0;
        }
        return sum;
    }

    /** The last of the days of the calendar that are told without their year is told soon after. */
    private static Optional<Clue> lastDay(Reading reading, Supposed.Words words) {
        List<Supposed> dates = reading.times().stream()
                .filter(e -> isDated(Meanings.fields(e.meaning())))
                .filter(e ->
                        e.direction() == Direction.PAST && Heard.is(reading, e) && !Meanings.isInToldYear(reading, e))
                .limit(HEARD)
                .map(words::of)
                .toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Clue(
                Clue.Sort.SUPPORT,
                day -> {
                    long least = Long.MAX_VALUE;
                    for (Supposed one : dates) {
                        When when = one.on(day);
                        long back = when.isDay() ? ChronoUnit.DAYS.between(when.earliest(), day) : -1;
                        least = back >= 0 ? Math.min(least, back) : least;
                    }
                    return least == Long.MAX_VALUE ? 0 : -PER_DAY * Math.log1p(least);
                },
                List.of()));
    }
}
