package sanad.extract.dating.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** What «this Monday» says of the weekday of writing. */
    private static final double THIS_WEEKDAY = 1.2;

    /** How much it speaks against «today» being the day that the same sentence calls by its date. */
    private static final double TWO_NAMES = -3;

    /** What «this December» says of the month of writing, and how much of it against any other where it names a day. */
    private static final double THIS_MONTH = 2;

    private static final double EXACT_MONTH = 1.2;

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
        own.clues.addAll(Sums.of(reading, words));
        own.clues.addAll(LaterOn.of(reading));
        own.clues.add(Meeting.clue(reading, words));
        own.clues.addAll(history ? List.of() : Recency.of(reading, words));
        StatedDates.opening(reading).ifPresent(own.clues::add);
        return own.clues;
    }

    private void read(TimeExpression expression) {
        TimeMeaning meaning = expression.meaning();
        Fields fields = Meanings.fields(meaning);
        OptionalInt offset = Meanings.dayOffset(meaning);
        if (offset.isPresent()) {
            deictic(expression, fields, offset.getAsInt());
            beside(expression, offset.getAsInt());
            another(expression, offset.getAsInt());
        } else if (fields.has(Field.WEEKDAY) && fields.has(Field.DAY) && fields.has(Field.MONTH)) {
            calendar(expression, fields);
        }
        nextWeekday(expression, fields);
        thisWeekday(expression, fields);
        if (meaning instanceof TimeMeaning.Recurring recurring
                && recurring.steps() == 0
                && recurring.base() == TimeMeaning.Base.DOCUMENT
                && fields.has(Field.MONTH)) {
            thisMonth(expression, fields);
        }
        ofThisMonth(expression);
        clues.addAll(CalendarClues.of(reading, words.of(expression), words));
    }

    /** «The third of this March» is said in March; "this February" of one just past as well, and of one to come. */
    private void thisMonth(TimeExpression expression, Fields fields) {
        int month = fields.get(Field.MONTH);
        double exact = fields.has(Field.DAY) ? EXACT_MONTH : 0;
        Direction direction = expression.direction();
        add(Clue.Sort.CALENDAR, exact, expression, d -> d.getMonthValue() == month, List.of());
        add(
                Clue.Sort.CALENDAR,
                THIS_MONTH - exact,
                expression,
                d -> d.getMonthValue() == month
                        || direction == Direction.FUTURE && d.getMonthValue() < month
                        || direction == Direction.PAST && d.getMonthValue() > month,
                List.of());
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

    /** «This Tuesday morning»: as a rule the day itself. */
    private void thisWeekday(TimeExpression expression, Fields fields) {
        boolean here = Meanings.plain(expression.meaning()) instanceof TimeMeaning.Recurring recurring
                && recurring.steps() == 0
                && recurring.base() == TimeMeaning.Base.DOCUMENT;
        if (here && fields.has(Field.WEEKDAY) && !fields.has(Field.DAY) && !fields.has(Field.MONTH)) {
            DayOfWeek named = DayOfWeek.of(fields.get(Field.WEEKDAY));
            add(Clue.Sort.CALENDAR, THIS_WEEKDAY, expression, d -> d.getDayOfWeek() == named, List.of());
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
        boolean ends = expression.signs().contains(TimeExpression.Sign.UNTIL);
        if (month && day > 0 && !ends && expression.direction() != Direction.NONE) {
            boolean past = expression.direction() == Direction.PAST;
            clues.add(Clue.on(
                    Clue.Sort.BOUND,
                    past ? -2 : -0.7,
                    d -> past ? d.getDayOfMonth() < day : d.getDayOfMonth() > day,
                    List.of()));
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

    /** «From Monday 8 July, it was announced today»: a sentence does not call one day by two names. */
    private void another(TimeExpression near, int offset) {
        for (TimeExpression other : Beside.inSentence(reading, near)) {
            Fields fields = Meanings.fields(other.meaning());
            boolean day = fields.has(Field.MONTH) && fields.has(Field.DAY) && !fields.has(Field.YEAR);
            if (day && !other.equals(near) && Appositions.gap(near, other) > Appositions.NEAR) {
                clues.add(Clue.on(Clue.Sort.BOUND, TWO_NAMES, d -> names(fields, d.plusDays(offset)), List.of()));
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
