package sanad.extract.dating.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.chronicle.Reason.Step;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Places;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.When;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolver;

/** What a document's own words say of the day it was published. */
final class OwnClues {
    /** How far off in days a next or last weekday may be. */
    private static final int NEAR_WEEK = 8;

    /** Of the near days and the dates without a year, how many are heard. */
    private static final int MET = 12;

    private final Reading reading;
    private final List<Clue> clues = new ArrayList<>();

    private final Supposed.Words words;

    private OwnClues(Reading reading, Supposed.Words words) {
        this.reading = reading;
        this.words = words;
    }

    /** The clues in a document's own words. */
    static List<Clue> of(Reading reading, Supposed.Words words) {
        OwnClues own = new OwnClues(reading, words);
        boolean history = Places.isHistory(reading);
        for (TimeExpression expression : reading.times()) {
            boolean heard = !history || Meanings.isSeenFromWriting(expression.meaning());
            if (heard && Heard.is(reading, expression)) {
                own.read(expression);
            }
        }
        Jubilees.clue(reading, history).ifPresent(own.clues::add);
        own.clues.addAll(Appositions.clues(reading, words));
        own.clues.addAll(WritingClues.of(reading, words));
        own.clues.add(own.meeting());
        own.clues.addAll(history ? List.of() : Recency.of(reading, words));
        StatedDates.opening(reading).ifPresent(own.clues::add);
        return own.clues;
    }

    /** «Saturday» here and «18 January» there are sooner one day of a story than two. */
    private Clue meeting() {
        List<TimeExpression> content = reading.times().stream()
                .filter(e -> reading.page().isContent(e.passage().span()))
                .toList();
        List<Supposed> near = content.stream()
                .filter(e -> Meanings.isBareWeekday(e.meaning())
                        || Meanings.dayOffset(e.meaning()).isPresent() && !isBarePast(e)
                        || Meanings.isAtHand(e.meaning()))
                .limit(MET)
                .map(words::of)
                .toList();
        List<Supposed> dates = content.stream()
                .filter(e -> Meanings.isCalendarDay(e.meaning())
                        && Meanings.fields(e.meaning()).has(Field.DAY))
                .limit(MET)
                .map(words::of)
                .toList();
        if (near.isEmpty() || dates.isEmpty()) {
            return Clue.on(Clue.Sort.SUPPORT, 0, d -> false, List.of());
        }
        return new Clue(
                Clue.Sort.SUPPORT,
                d -> {
                    Set<When> days = new HashSet<>();
                    near.forEach(e -> days.add(e.on(d)));
                    return 0.5
                            * dates.stream()
                                    .map(e -> e.on(d))
                                    .filter(w -> w.isDay() && days.stream().anyMatch(n -> n.isKnown() && n.contains(w)))
                                    .count();
                },
                List.of());
    }

    /** «Yesterday» alone: who names that day by its date elsewhere would name it here. */
    private static boolean isBarePast(TimeExpression expression) {
        return Meanings.dayOffset(expression.meaning()).orElse(0) < 0
                && !Meanings.fields(expression.meaning()).has(Field.WEEKDAY);
    }

    private void read(TimeExpression expression) {
        TimeMeaning meaning = expression.meaning();
        Fields fields = Meanings.fields(meaning);
        OptionalInt offset = Meanings.dayOffset(meaning);
        if (offset.isPresent()) {
            deictic(expression, fields, offset.getAsInt());
            beside(expression, offset.getAsInt());
        } else if (fields.has(Field.WEEKDAY) && fields.has(Field.DAY) && fields.has(Field.MONTH)) {
            calendar(expression, fields);
        }
        nextWeekday(expression, fields);
        if (meaning instanceof TimeMeaning.Recurring recurring
                && recurring.steps() == 0
                && recurring.base() == TimeMeaning.Base.DOCUMENT
                && fields.has(Field.MONTH)) {
            int month = fields.get(Field.MONTH);
            Direction direction = expression.direction();
            add(
                    Clue.Sort.CALENDAR,
                    2,
                    expression,
                    d -> d.getMonthValue() == month
                            || direction == Direction.FUTURE && d.getMonthValue() < month
                            || direction == Direction.PAST && d.getMonthValue() > month,
                    List.of());
        }
        ofThisMonth(expression);
        clues.addAll(CalendarClues.of(reading, words.of(expression)));
    }

    /** «Yesterday, Friday»: publication is a Saturday; «tomorrow, the tenth of January»: it is the ninth. */
    private void deictic(TimeExpression expression, Fields fields, int offset) {
        if (fields.has(Field.WEEKDAY)) {
            DayOfWeek today = DayOfWeek.of(fields.get(Field.WEEKDAY)).minus(offset);
            Reason so = reason("today.weekday", new Arg.Weekday(today));
            add(Clue.Sort.DEICTIC, 3, expression, d -> d.getDayOfWeek() == today, List.of(so));
        }
        if (fields.has(Field.DAY) && fields.system() == Fields.Reckoning.GREGORIAN) {
            Predicate<LocalDate> days = d -> names(fields, d.plusDays(offset));
            add(Clue.Sort.DEICTIC, fields.has(Field.YEAR) ? 6 : 4, expression, days, List.of());
        }
    }

    /** A weekday beside a day and month fits few years, and the words are near the day they were written. */
    private void calendar(TimeExpression expression, Fields fields) {
        if (!fields.has(Field.YEAR)) {
            Predicate<LocalDate> days = d -> {
                When when = words.of(expression).on(d);
                return when.isDay() && names(fields, when.earliest());
            };
            add(Clue.Sort.CALENDAR, 2, expression, days, List.of());
        }
    }

    /** «Next Monday, 29 July» is said in the week before, «last Monday, 29 July» in the week after. */
    private void nextWeekday(TimeExpression expression, Fields fields) {
        boolean near = expression.meaning() instanceof TimeMeaning.Recurring recurring && recurring.steps() != 0;
        if (near && fields.has(Field.WEEKDAY) && fields.has(Field.DAY)) {
            add(
                    Clue.Sort.CALENDAR,
                    2,
                    expression,
                    d -> {
                        When when = words.of(expression).on(d);
                        return when.isDay() && Math.abs(ChronoUnit.DAYS.between(d, when.earliest())) <= NEAR_WEEK;
                    },
                    List.of());
        }
    }

    /** «On the fifth of this month»: told as past it is past, told as to come it is to come. */
    private void ofThisMonth(TimeExpression expression) {
        boolean month = expression.meaning() instanceof TimeMeaning.Within within
                        && within.whole() instanceof TimeMeaning.Cycle cycle
                        && cycle.unit() == Unit.MONTH
                        && cycle.steps() == 0
                        && cycle.base() == TimeMeaning.Base.DOCUMENT
                || expression.meaning() instanceof TimeMeaning.Recurring recurring
                        && recurring.steps() == 0
                        && recurring.base() == TimeMeaning.Base.DOCUMENT;
        int day = Meanings.fields(expression.meaning()).get(Field.DAY, 0);
        if (month && day > 0 && expression.direction() != Direction.NONE) {
            boolean past = expression.direction() == Direction.PAST;
            clues.add(Clue.on(
                    Clue.Sort.BOUND, -2, d -> past ? d.getDayOfMonth() < day : d.getDayOfMonth() > day, List.of()));
        }
    }

    /** «From 6 to 10 March, when it was signed yesterday»: a whole date beside a near day may be that day. */
    private void beside(TimeExpression near, int offset) {
        Span sentence = Quoting.around(reading, near.passage().span()).span();
        for (TimeExpression other : reading.times()) {
            Span span = other.passage().span();
            boolean whole = Meanings.isFullDay(other.meaning())
                    && Meanings.dayOffset(other.meaning()).isEmpty();
            boolean ahead = offset <= 0 && other.direction() == Direction.FUTURE;
            if (whole && !ahead && sentence.contains(span) && other.edge() != TimeExpression.Edge.FROM) {
                When when = Resolver.resolve(other.meaning(), Ground.NOTHING).when();
                add(
                        Clue.Sort.DEICTIC,
                        0.7,
                        near,
                        d -> when.isDay() && when.earliest().equals(d.plusDays(offset)),
                        List.of());
            }
        }
    }

    private void add(
            Clue.Sort sort, double weight, TimeExpression expression, Predicate<LocalDate> days, List<Reason> then) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Quoting.says(reading, expression.passage().span()));
        reasons.addAll(then);
        clues.add(Clue.on(sort, weight, days, reasons));
    }

    private static Reason reason(String key, Arg... args) {
        return new Reason(Step.REASONING, key, List.of(args), Optional.empty());
    }

    /** Whether the day bears these fields. */
    static boolean names(Fields fields, LocalDate day) {
        return (!fields.has(Field.YEAR) || fields.get(Field.YEAR) == day.getYear())
                && (!fields.has(Field.MONTH) || fields.get(Field.MONTH) == day.getMonthValue())
                && (!fields.has(Field.DAY) || fields.get(Field.DAY) == day.getDayOfMonth())
                && (!fields.has(Field.WEEKDAY)
                        || fields.get(Field.WEEKDAY) == day.getDayOfWeek().getValue());
    }
}
