package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.When;

/** What a day or month without its year says of the day of writing: how long ago it is, and whether it has come. */
final class CalendarClues {
    /** How much a month's distance speaks against a reading of "last October". */
    private static final double PER_MONTH = 0.06;

    /** How much it speaks against a day that what is to come then is still so many months off. */
    private static final double PER_MONTH_AHEAD = 0.1;

    /** How much it speaks against a day that the page names it by its date. */
    private static final double SAME_DAY = 0.15;

    private final Reading reading;
    private final Supposed supposed;
    private final Supposed.Words words;
    private final TimeExpression expression;
    private final Fields fields;
    private final List<Clue> clues = new ArrayList<>();

    private CalendarClues(Reading reading, Supposed supposed, Supposed.Words words) {
        this.reading = reading;
        this.words = words;
        this.supposed = supposed;
        this.expression = supposed.expression();
        this.fields = Meanings.fields(expression.meaning());
    }

    /** The clues of one expression; none where it is no day or month of the calendar. */
    static List<Clue> of(Reading reading, Supposed supposed, Supposed.Words words) {
        CalendarClues found = new CalendarClues(reading, supposed, words);
        found.sameDay();
        found.notYet();
        found.gone();
        found.age();
        found.dayAlone();
        return found.clues;
    }

    /** What happens on the day of writing is told by its weekday or «today», hardly by its date alone. */
    private void sameDay() {
        if (Meanings.isCalendarDay(expression.meaning()) && fields.has(Field.DAY)) {
            clues.add(Clue.on(Clue.Sort.SUPPORT, -SAME_DAY, d -> OwnClues.names(fields, d), List.of()));
        }
    }

    /** A day that is not told as one to come has come. */
    private void notYet() {
        boolean day = expression.meaning() instanceof TimeMeaning.Named
                && fields.has(Field.MONTH)
                && fields.has(Field.DAY)
                && !fields.has(Field.YEAR);
        Span at = expression.passage().span();
        boolean told = Bounds.told(reading, at) && expression.direction() != Direction.FUTURE;
        boolean past = expression.direction() == Direction.PAST || told;
        if (day && !ends() && (past || expression.direction() == Direction.NONE && !Bounds.planned(reading, at))) {
            clues.add(Clue.on(
                    Clue.Sort.BOUND,
                    past && !Bounds.planned(reading, at) ? -2 : -0.5,
                    d -> {
                        When when = supposed.on(d);
                        return when.isDay() && when.earliest().isAfter(d);
                    },
                    List.of()));
        }
    }

    /** «On 9 October … in the small hours of the 13th»: a day told as past is of the month named before it, and has come. */
    private void dayAlone() {
        boolean alone = fields.has(Field.DAY)
                && !fields.has(Field.MONTH)
                && !fields.has(Field.WEEKDAY)
                && expression.meaning() instanceof TimeMeaning.Named;
        Span at = expression.passage().span();
        boolean past = expression.direction() == Direction.PAST || Bounds.told(reading, at);
        Optional<Supposed> month = alone && past && !ends() ? monthBefore(at) : Optional.empty();
        month.ifPresent(before -> clues.add(Clue.on(
                Clue.Sort.BOUND,
                -2,
                d -> {
                    When named = before.on(d);
                    return named.isDay() && of(named.earliest()).isAfter(d);
                },
                List.of())));
    }

    /** The day of this number, not before a day of the calendar. */
    private LocalDate of(LocalDate before) {
        int day = fields.get(Field.DAY, 1);
        YearMonth month = YearMonth.from(before).plusMonths(day < before.getDayOfMonth() ? 1 : 0);
        return month.atDay(Math.min(month.lengthOfMonth(), day));
    }

    /** The last day of the calendar named before it in its sentence. */
    private Optional<Supposed> monthBefore(Span at) {
        return Beside.inSentence(reading, expression).stream()
                .filter(e -> e.passage().span().start() < at.start())
                .filter(e -> Meanings.isCalendarDay(e.meaning())
                        && Meanings.fields(e.meaning()).has(Field.DAY)
                        && e.direction() != Direction.FUTURE)
                .reduce((a, b) -> b)
                .map(words::of);
    }

    /** "Prolonged until 31 October": when something ends may lie on either side of the writing. */
    private boolean ends() {
        return expression.signs().contains(TimeExpression.Sign.UNTIL);
    }

    /** A day that is told as one to come has not come: of such days without a year the nearest is meant. */
    private void gone() {
        boolean day = fields.has(Field.MONTH) && fields.has(Field.DAY) && !fields.has(Field.YEAR);
        boolean ahead = expression.direction() == Direction.FUTURE;
        boolean calendar =
                expression.meaning() instanceof TimeMeaning.Named && fields.system() == Fields.Reckoning.GREGORIAN;
        Span at = expression.passage().span();
        if (day && calendar && (ahead || Bounds.planned(reading, at)) && !Bounds.told(reading, at)) {
            boolean sure =
                    Bounds.planned(reading, at) || Bounds.owners(reading, at).isEmpty();
            double off = ahead ? (sure ? -2 : -0.8) : -1;
            clues.add(new Clue(
                    Clue.Sort.BOUND,
                    d -> {
                        long days = ChronoUnit.DAYS.between(d, nearest(d));
                        return days < 0 ? off : -PER_MONTH_AHEAD * (days / 30.0);
                    },
                    List.of()));
        }
    }

    private LocalDate nearest(LocalDate day) {
        LocalDate best = LocalDate.MIN;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            YearMonth month = YearMonth.of(year, fields.get(Field.MONTH, 1));
            LocalDate one = month.atDay(Math.min(month.lengthOfMonth(), Math.max(1, fields.get(Field.DAY, 1))));
            if (Math.abs(one.toEpochDay() - day.toEpochDay()) < Math.abs(best.toEpochDay() - day.toEpochDay())) {
                best = one;
            }
        }
        return best;
    }

    /** «Last October» is sooner said in November than in the spring after, and not in October. */
    private void age() {
        boolean last = expression.meaning() instanceof TimeMeaning.Recurring recurring && recurring.steps() < 0;
        boolean calendar = Meanings.isCalendarDay(expression.meaning()) && !Meanings.isInToldYear(reading, expression);
        if (last
                || calendar
                        && !Meanings.fields(expression.meaning()).has(Field.DAY)
                        && expression.direction() != Direction.FUTURE) {
            int month = Meanings.fields(expression.meaning()).get(Field.MONTH, 0);
            clues.add(Clue.on(Clue.Sort.BOUND, last ? -2 : -0.5, d -> d.getMonthValue() == month, List.of()));
        }
        if (last || calendar && !ends()) {
            clues.add(new Clue(
                    Clue.Sort.SUPPORT,
                    d -> {
                        When when = supposed.on(d);
                        return when.isKnown() && !when.openEnd()
                                ? -PER_MONTH
                                        * Math.max(
                                                0,
                                                ChronoUnit.MONTHS.between(
                                                        YearMonth.from(when.latest()), YearMonth.from(d)))
                                : 0;
                    },
                    List.of()));
        }
    }
}
