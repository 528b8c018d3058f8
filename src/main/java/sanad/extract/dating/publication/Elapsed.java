package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sanad.chronicle.Reason;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Places;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Sentence;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.When;

/**
 * Lengths that a page counts up to its own time: «seventeen days ago that hall was a polling station», «five years to the day». The
 * day from which they count is one of those on which the story turns, in whatever words the page speaks of it, so that the few
 * days of publication from which a length leads to such a day gain, and most where the count is odd or exact.
 */
final class Elapsed {
    /** What a length is worth that leads to the day most often told. */
    private static final double WEIGHT = 2;

    /** How far it is heard that the day counted from is one the page tells itself. */
    private static final double OWN = 0.5;

    /** A length beside «yesterday» may count to the day of writing as well. */
    private static final double OTHER_END = 0.4;

    /** How much more it says that the sentence of a length shares its words with one that tells of the day. */
    private static final double ALIKE = 2;

    /** From so much likeness on it is more than a hint. */
    private static final double TELLING = 0.2;

    private static final int HEARD = 6;

    /** How far a length from an event is heard whose other end is only the page's news. */
    private static final double FROM = 0.8;

    /** How far it ends on a near day that another sentence names. */
    private static final double ELSEWHERE = 0.7;

    /** And of a length that is counted as many are. */
    private static final double USUAL = 0.7;

    /** And where the news is of the day before, and no words say so. */
    private static final double LATER = 0.5;

    private static final NumberPhrases TO_THE_DAY = new NumberPhrases("to-the-day.txt");
    private static final NumberPhrases PASSING = new NumberPhrases("elapsed.txt");

    /** What a length is worth that counts from a day beside it. */
    private static final double NAMED = 2.5;

    private final Reading reading;
    private final boolean history;
    private final Supposed.Words words;
    private final List<Told> days;
    private final double all;
    private final List<Clue> clues = new ArrayList<>();
    private final Set<LocalDate> reached = new TreeSet<>();

    private final Tellings tellings;

    private Elapsed(Reading reading, Supposed.Words words, Tellings tellings) {
        this.tellings = tellings;
        this.reading = reading;
        this.history = Places.isHistory(reading);
        this.words = words;
        Map<LocalDate, Double> found = new TreeMap<>();
        Map<LocalDate, Set<String>> telling = new TreeMap<>();
        Map<LocalDate, Told> first = new TreeMap<>();
        for (Told told : tellings.days()) {
            LocalDate day = told.time().when().earliest();
            telling.computeIfAbsent(day, d -> new TreeSet<>())
                    .add(told.reading().document().id());
            first.putIfAbsent(day, told);
        }
        telling.forEach((day, of) -> found.merge(day, (double) of.size(), Double::sum));
        for (Told told : tellings.own()) {
            LocalDate day = told.time().when().earliest();
            found.merge(day, OWN, Double::sum);
            first.putIfAbsent(day, told);
        }
        this.days = first.values().stream()
                .map(t -> new Told(
                        t.time(),
                        t.reading(),
                        found.getOrDefault(t.time().when().earliest(), OWN)))
                .sorted(Comparator.comparingDouble(Told::likeness).reversed())
                .toList();
        this.all = found.values().stream().mapToDouble(d -> d).sum();
    }

    /** The clues of a page's lengths, given the days on which its story turns. */
    static Elapsed of(Reading reading, Supposed.Words words, Tellings tellings) {
        Elapsed elapsed = new Elapsed(reading, words, tellings);
        for (Sentence sentence : reading.tokens().sentences()) {
            if (reading.page().isContent(sentence.span())) {
                elapsed.read(sentence);
            }
        }
        return elapsed;
    }

    /** What they give to days of publication. */
    List<Clue> clues() {
        return clues;
    }

    /** The days to which exact lengths lead; a search must reach them. */
    Set<LocalDate> reached() {
        return reached;
    }

    private void read(Sentence sentence) {
        List<TimeExpression> beside = Beside.in(reading, sentence.span());
        if (beside.stream().noneMatch(e -> Spans.length(e.meaning()).isPresent())) {
            return;
        }
        boolean said = !TO_THE_DAY.in(sentence).isEmpty();
        boolean passing = !PASSING.in(sentence).isEmpty() || Spans.isOn(reading, sentence, beside);
        Optional<TimeExpression> near = beside.stream().filter(Spans::isNear).findFirst();
        Optional<Fields> from =
                beside.stream().filter(Elapsed::isDay).findFirst().map(e -> Meanings.fields(e.meaning()));
        for (TimeExpression expression : beside) {
            Optional<Period> length = Spans.length(expression.meaning());
            boolean exact = said || Spans.isToday(expression.meaning());
            if (length.isEmpty() || clues.size() >= HEARD || Spans.isLate(reading, expression)) {
                continue;
            }
            if (passing && from.isPresent()) {
                clues.add(named(expression, length.get(), near, from.get()));
            } else if (!days.isEmpty() && counts(expression, exact || Spans.isOnDay(expression, near), passing, near)) {
                clues.add(clue(expression, length.get(), exact || Spans.isOnDay(expression, near), near));
            } else if (!days.isEmpty() && Spans.isFrom(expression, passing)) {
                double sure = exact || Spans.isOdd(length.get()) ? 1 : isUsual(expression, length.get()) ? USUAL : 0;
                if (sure > 0) {
                    clues.add(from(expression, length.get(), sure));
                }
            }
        }
    }

    /** Nine days that have passed, or "nine days after" in the lead; «it began four days after» is told of something else. */
    private boolean isUsual(TimeExpression expression, Period length) {
        Part part = reading.page().partAt(expression.passage().span().start());
        boolean lapse = expression.meaning() instanceof TimeMeaning.Lapse;
        return !history && Spans.isMany(length) && (lapse || part == Part.LEAD || part == Part.TITLE);
    }

    /** A length from an event up to the page's news, whose day is that of writing, the one before, or one its lead names. */
    private Clue from(TimeExpression expression, Period length, double sure) {
        List<Supposed> news = News.days(reading, words);
        double weight = WEIGHT * FROM * sure;
        boolean odd = sure == 1;
        if (odd) {
            days.forEach(d -> reached.add(d.time().when().earliest().plus(length)));
        }
        List<Reason> reasons = List.of(
                Quoting.says(reading, expression.passage().span()), days.get(0).reason("counts.from"));
        return new Clue(
                Clue.Sort.SHARED,
                day -> {
                    double most = odd
                            ? Math.max(
                                    vote(day, length, true, Map.of()),
                                    vote(day.minusDays(1), length, true, Map.of()) * LATER)
                            : 0;
                    for (Supposed one : news) {
                        When when = one.on(day);
                        most = Math.max(most, when.isDay() ? vote(when.earliest(), length, true, Map.of()) : 0);
                    }
                    return weight * most;
                },
                reasons);
    }

    /** Whether a length counts up to the time of writing, or to a near day beside it. */
    private boolean counts(TimeExpression expression, boolean exact, boolean passing, Optional<TimeExpression> near) {
        TimeMeaning meaning = expression.meaning();
        boolean today = near.flatMap(
                        n -> Meanings.dayOffset(n.meaning()).stream().boxed().findFirst())
                .filter(o -> o == 0)
                .isPresent();
        if (meaning instanceof TimeMeaning.Shifted back) {
            return exact || back.length().finest().compareTo(Unit.MONTH) < 0;
        }
        if (meaning instanceof TimeMeaning.FromEvent) {
            return !Spans.isBefore(meaning) && (exact || near.isPresent());
        }
        Part part = reading.page().partAt(expression.passage().span().start());
        boolean writers = expression.signs().contains(TimeExpression.Sign.WRITERS_TIME);
        return exact && (near.isPresent() || part == Part.LEAD || part == Part.TITLE) || passing && (writers || today);
    }

    /** «Nine days have gone by since he died on 5 December». */
    private Clue named(TimeExpression expression, Period length, Optional<TimeExpression> near, Fields from) {
        boolean counted = length.toTotalMonths() == 0;
        Optional<Supposed> end = near.map(words::of);
        return Clue.on(
                Clue.Sort.CALENDAR,
                counted ? NAMED : 0,
                day -> OwnClues.names(from, day.minus(length))
                        || end.isPresent()
                                && end.get().on(day).isDay()
                                && OwnClues.names(
                                        from, end.get().on(day).earliest().minus(length)),
                List.of(Quoting.says(reading, expression.passage().span())));
    }

    private static boolean isDay(TimeExpression expression) {
        Fields fields = Meanings.fields(expression.meaning());
        return fields.has(Field.MONTH) && fields.has(Field.DAY) && fields.system() == Fields.Reckoning.GREGORIAN;
    }

    private Clue clue(TimeExpression expression, Period length, boolean exact, Optional<TimeExpression> near) {
        boolean ago = expression.meaning() instanceof TimeMeaning.Shifted;
        Optional<Supposed> end = ago ? Optional.empty() : near.map(words::of);
        List<Supposed> news =
                exact && !ago && near.isEmpty() && !News.saysToday(reading) ? News.days(reading, words) : List.of();
        double weight = WEIGHT * Spans.sure(length, exact);
        if (exact) {
            days.forEach(d -> reached.add(d.time().when().earliest().plus(length)));
        }
        Span span = expression.passage().span();
        Map<LocalDate, Double> like = new TreeMap<>();
        beside(expression).stream()
                .filter(Told::happened)
                .forEach(t -> like.merge(t.time().when().earliest(), t.likeness(), Math::max));
        List<Reason> reasons = List.of(Quoting.says(reading, span), days.get(0).reason("counts.from"));
        return new Clue(
                exact || like.values().stream().anyMatch(l -> l >= TELLING) ? Clue.Sort.SHARED : Clue.Sort.SUPPORT,
                day -> {
                    When when = end.map(e -> e.on(day)).orElse(When.day(day));
                    double then = when.isDay() ? vote(when.earliest(), length, exact, like) : 0;
                    double other = end.isPresent() ? OTHER_END * vote(day, length, exact, like) : 0;
                    for (Supposed one : news) {
                        When told = one.on(day);
                        other = Math.max(
                                other, told.isDay() ? ELSEWHERE * vote(told.earliest(), length, exact, like) : 0);
                    }
                    return weight * Math.max(then, other);
                },
                reasons);
    }

    /** What is told beside a length; of one from an event its own words say which, and {@link Counted} weighs them. */
    private List<Told> beside(TimeExpression expression) {
        boolean fromEvent = expression.meaning() instanceof TimeMeaning.FromEvent;
        return fromEvent ? List.of() : tellings.beside(expression.passage().span());
    }

    private double vote(LocalDate end, Period length, boolean exact, Map<LocalDate, Double> like) {
        LocalDate from = end.minus(length);
        double most = 0;
        for (Told one : days) {
            long off = Math.abs(ChronoUnit.DAYS.between(one.time().when().earliest(), from));
            double close = off == 0 ? 1 : off == 1 && !exact ? 0.3 : 0;
            most = Math.max(
                    most,
                    close
                            * (Math.sqrt(one.likeness() / all)
                                    + ALIKE
                                            * like.getOrDefault(
                                                    one.time().when().earliest(), 0.0)));
        }
        return most;
    }
}
