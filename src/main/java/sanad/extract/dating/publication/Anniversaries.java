package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sanad.chronicle.Reason;
import sanad.extract.dating.Fact;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.text.Sentence;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.When;

/**
 * Days on which a day returns: «on the centenary of the opening, this morning» was written on the day of the year on which, by another
 * document, it opened. The phrases and their years are those of {@code anniversaries.txt}.
 */
final class Anniversaries {
    private static final double WEIGHT = 2;

    /** How much of it a sentence without «today» or a weekday is worth. */
    private static final double UNSAID = 0.4;

    /** What a day is worth of which a page says that it is so many years ago to the day. */
    private static final double EXACT = 4;

    /** Any number of years. */
    private static final int ANY = 0;

    private static final NumberPhrases PHRASES = new NumberPhrases("anniversaries.txt");

    /** The sentences of a document that speak of an anniversary. */
    private static final Fact<List<Spoken>> SPOKEN = new Fact<>(Anniversaries::spoken);

    /** A sentence of the story that speaks of so many years; 0 for any. */
    private record Spoken(Sentence sentence, int years) {}

    private Anniversaries() {}

    private static List<Spoken> spoken(Reading reading) {
        return reading.tokens().sentences().stream()
                .filter(s -> reading.page().isContent(s.span()))
                .flatMap(s -> years(s).stream().mapToObj(years -> new Spoken(s, years)))
                .toList();
    }

    /** The clues of the sentences that speak of an anniversary. */
    static List<Clue> of(Reading reading, Supposed.Words words, Tellings tellings) {
        List<Clue> clues = new ArrayList<>();
        for (Spoken spoken : SPOKEN.of(reading)) {
            clue(reading, spoken.sentence(), spoken.years(), words, tellings).ifPresent(clues::add);
        }
        for (TimeExpression expression : reading.times()) {
            OptionalInt years = exact(reading, expression);
            if (years.isPresent()) {
                exact(reading, expression, years.getAsInt(), tellings).ifPresent(clues::add);
            }
        }
        return clues;
    }

    /** «A year ago this morning»: the day of writing is the very day, so many years on, of what is told. */
    private static Optional<Clue> exact(Reading reading, TimeExpression expression, int years, Tellings tellings) {
        Span words = expression.passage().span();
        Optional<Fields> calendar = calendar(reading, words);
        if (calendar.isPresent()) {
            Set<Integer> then = toldYears(reading, tellings);
            return Optional.of(new Clue(
                    Clue.Sort.DEICTIC,
                    day -> !OwnClues.names(calendar.get(), day)
                            ? 0
                            : then.contains(day.getYear() - years) ? EXACT : EXACT * UNSAID,
                    List.of(Quoting.says(reading, words))));
        }
        Set<LocalDate> named = named(reading, words);
        if (!named.isEmpty()) {
            return Optional.of(Clue.on(
                    Clue.Sort.DEICTIC,
                    EXACT,
                    day -> named.stream().anyMatch(n -> returns(n, day, years)),
                    List.of(Quoting.says(reading, words))));
        }
        List<Told> told = Stream.concat(
                        tellings.beside(Quoting.around(reading, words).span()).stream(), tellings.days().stream())
                .filter(Told::happened)
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clue(
                        Clue.Sort.SHARED,
                        day -> EXACT * vote(day, years, told),
                        List.of(Quoting.says(reading, words), told.get(0).reason("counts.from"))));
    }

    /** «On this day two years ago, on 4 November 2020»: the days that its sentence names whole are the ones it counts from. */
    private static Set<LocalDate> named(Reading reading, Span words) {
        Set<LocalDate> named = new TreeSet<>();
        for (TimeExpression other :
                Beside.in(reading, Quoting.around(reading, words).span())) {
            When when = Meanings.isFullDay(other.meaning()) ? StatedDates.named(other) : When.UNKNOWN;
            if (when.isKnown() && when.isDay()) {
                named.add(when.earliest());
            }
        }
        return named;
    }

    /** «On 5 August, five years ago today»: the day and month beside it, whose year the others tell. */
    private static Optional<Fields> calendar(Reading reading, Span words) {
        return Beside.in(reading, Quoting.around(reading, words).span()).stream()
                .filter(e -> Meanings.isCalendarDay(e.meaning()))
                .map(e -> Meanings.fields(e.meaning()))
                .filter(f -> f.has(Field.DAY) && f.system() == Fields.Reckoning.GREGORIAN)
                .findFirst();
    }

    /** The years in which the others' days lie, and the page's own. */
    private static Set<Integer> toldYears(Reading reading, Tellings tellings) {
        Set<Integer> years = new TreeSet<>();
        tellings.days().forEach(t -> years.add(t.time().when().earliest().getYear()));
        reading.times().forEach(e -> {
            Fields fields = Meanings.fields(e.meaning());
            if (fields.has(Field.YEAR)) {
                years.add(fields.get(Field.YEAR));
            }
        });
        return years;
    }

    /** The years of an expression that counts them back to the day; none where it does not. */
    private static OptionalInt exact(Reading reading, TimeExpression expression) {
        TimeMeaning meaning = Meanings.plain(expression.meaning());
        TimeMeaning whole = meaning instanceof TimeMeaning.Within within ? within.whole() : meaning;
        if (!(whole instanceof TimeMeaning.Shifted shifted)
                || shifted.forward()
                || shifted.base() != TimeMeaning.Base.DOCUMENT
                || shifted.length().finest() != Unit.DAY
                || !reading.page().isContent(expression.passage().span())) {
            return OptionalInt.empty();
        }
        return shifted.length().parts().stream()
                .filter(p -> p.unit() == Unit.YEAR && p.count() > 0)
                .mapToInt(Length.Part::count)
                .findFirst();
    }

    private static List<Told> told(Tellings tellings, Span sentence) {
        return Stream.of(tellings.beside(sentence), tellings.own(), tellings.main())
                .flatMap(List::stream)
                .filter(Told::happened)
                .toList();
    }

    private static Optional<Clue> clue(
            Reading reading, Sentence sentence, int years, Supposed.Words words, Tellings tellings) {
        Optional<Supposed> near = Beside.in(reading, sentence.span()).stream()
                .filter(e -> Meanings.isBareWeekday(e.meaning())
                        || Meanings.dayOffset(e.meaning()).isPresent())
                .findFirst()
                .map(words::of);
        List<Told> told = Stream.concat(
                        told(tellings, sentence.span()).stream(),
                        years != ANY && isToday(reading, sentence.span())
                                ? tellings.days().stream()
                                : Stream.<Told>empty())
                .filter(Told::happened)
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        double sure = near.isPresent() ? 1 : UNSAID;
        List<Reason> reasons = List.of(
                Quoting.says(
                        reading,
                        near.map(Supposed::expression)
                                .map(e -> e.passage().span())
                                .orElse(sentence.span())),
                told.get(0).reason("counts.from"));
        return Optional.of(new Clue(
                near.isPresent() ? Clue.Sort.SHARED : Clue.Sort.SUPPORT,
                day -> {
                    When when = near.map(n -> n.on(day)).orElse(When.day(day));
                    return when.isDay() ? WEIGHT * sure * vote(when.earliest(), years, told) : 0;
                },
                reasons));
    }

    /** Whether words mean the day of writing: «today», «this Friday morning». */
    private static boolean isToday(Reading reading, Span sentence) {
        return Beside.in(reading, sentence).stream()
                .anyMatch(e -> Meanings.dayOffset(e.meaning()).orElse(1) == 0);
    }

    private static double vote(LocalDate day, int years, List<Told> told) {
        double most = 0;
        for (Told one : told) {
            boolean returns = returns(one.time().when().earliest(), day, years);
            most = returns ? Math.max(most, 0.5 + 0.5 * one.likeness()) : most;
        }
        return most;
    }

    /** Whether a day is the return of another after so many years. */
    private static boolean returns(LocalDate then, LocalDate day, int years) {
        int after = day.getYear() - then.getYear();
        return after > 0 && then.plusYears(after).equals(day) && (years == ANY || years == after);
    }

    /** The days on which a day told beside or in a page returns after so many years; for the search to reach them. */
    static Set<LocalDate> reached(Reading reading, Tellings tellings) {
        Set<LocalDate> reached = new TreeSet<>();
        for (TimeExpression expression : reading.times()) {
            OptionalInt years = exact(reading, expression);
            Optional<Fields> calendar =
                    years.isPresent() ? calendar(reading, expression.passage().span()) : Optional.empty();
            if (calendar.isPresent()) {
                toldYears(reading, tellings).stream()
                        .map(y -> YearMonth.of(
                                y + years.getAsInt(), calendar.get().get(Field.MONTH, 1)))
                        .forEach(m -> reached.add(m.atDay(1)));
            } else if (years.isPresent()) {
                Stream.concat(
                                named(reading, expression.passage().span()).stream(),
                                tellings.days().stream()
                                        .map(t -> t.time().when().earliest()))
                        .forEach(d -> reached.add(d.plusYears(years.getAsInt())));
            }
        }
        for (Spoken spoken : SPOKEN.of(reading)) {
            if (spoken.years() != ANY) {
                boolean today = isToday(reading, spoken.sentence().span());
                Stream.of(
                                tellings.beside(spoken.sentence().span()),
                                tellings.own(),
                                today ? tellings.days() : List.<Told>of())
                        .flatMap(List::stream)
                        .forEach(t -> reached.add(t.time().when().earliest().plusYears(spoken.years())));
            }
        }
        return reached;
    }

    /** How many years a sentence speaks of, the last count it names; 0 for any; none where it speaks of no anniversary. */
    private static OptionalInt years(Sentence sentence) {
        return PHRASES.in(sentence).stream().mapToInt(n -> n.orElse(ANY)).reduce((a, b) -> b == ANY ? a : b);
    }
}
