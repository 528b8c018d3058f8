package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sanad.chronicle.Reason;
import sanad.extract.dating.Distance;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Places;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.mention.Concepts;
import sanad.extract.mention.EventMention;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.When;

/**
 * Lengths counted from an event that another document dates: «on Thursday, nine days after she sailed» was written in the
 * week in which such a Thursday is nine days after the sailing; «two years and two days have passed since the quake», on one day.
 */
final class Counted {
    /** What a length that fits is worth where the event is surely the one. */
    private static final double WEIGHT = 3;

    /** That a day of the story lies just so long ago is no chance. */
    private static final double BASE = 0.3;

    /** Fewer days than these lie between many days of a story. */
    private static final int WEEK = 7;

    /** How far an event is trusted to be the one counted from that shares none of its words. */
    private static final double UNNAMED = 0.4;

    /** How far a sentence is heard that says how long ago something was. */
    private static final double COUNTING = 0.1;

    private static final NumberPhrases PASSING = new NumberPhrases("elapsed.txt");

    /** A length beside no near day counts to about the day of writing. */
    private static final double UNSAID = 0.4;

    /** Months and years are as a rule counted roughly. */
    private static final double ROUGH = 0.5;

    /** A likeness below this is no more than a hint. */
    private static final double TELLING = 0.15;

    /** Of the lengths of a document, how many are heard. */
    private static final int HEARD = 8;

    /** What is told of another thing than the one counted from. */
    private static final double OTHER = 0.4;

    private final Reading reading;
    private final Supposed.Words words;
    private final boolean history;
    private final List<Clue> clues = new ArrayList<>();
    private Optional<LocalDate> last = Optional.empty();

    private Counted(Reading reading, Supposed.Words words) {
        this.reading = reading;
        this.words = words;
        this.history = Places.isHistory(reading);
    }

    /** The clues of a document's lengths, given what other documents tell beside each. */
    static Counted of(Reading reading, Supposed.Words words, Tellings tellings) {
        Counted counted = new Counted(reading, words);
        for (TimeExpression expression : reading.times()) {
            if (counted.clues.size() < HEARD
                    && reading.page().isContent(expression.passage().span())) {
                counted.read(expression, tellings);
            }
        }
        return counted;
    }

    /** What they give to days of publication. */
    List<Clue> clues() {
        return clues;
    }

    /** The last day to which a length that is surely counted leads; a search must reach it. */
    Optional<LocalDate> last() {
        return last;
    }

    /** Whether a length is counted in the sentence of an expression, so that the days of two events stand in it. */
    static boolean counts(Reading reading, Span time) {
        List<TimeExpression> beside =
                Beside.in(reading, Quoting.around(reading, time).span());
        boolean today =
                beside.stream().anyMatch(e -> Meanings.dayOffset(e.meaning()).orElse(1) == 0);
        return beside.stream().anyMatch(e -> !e.passage().span().equals(time) && counts(e, today));
    }

    private static boolean counts(TimeExpression expression, boolean today) {
        Optional<Period> length = length(expression);
        boolean lapse = expression.meaning() instanceof TimeMeaning.Lapse;
        return length.isPresent() && !length.get().isZero() && (!lapse || passes(expression, length.get(), today));
    }

    /** How likely what is told elsewhere is the event of a sentence itself and not the one that its length is counted from. */
    static double isItself(Reading reading, Span time, EventMention there) {
        for (TimeExpression length :
                Beside.in(reading, Quoting.around(reading, time).span())) {
            if (Meanings.fromEvent(length.meaning()).isPresent()
                    && length(length).isPresent()) {
                Set<String> anchor = anchor(reading, length.passage().span());
                long from =
                        anchor.stream().filter(w -> there.words().contains(w)).count();
                long itself = reading.mentions().stream()
                        .filter(m -> m.times().contains(time))
                        .flatMap(m -> m.words().stream())
                        .filter(w -> !anchor.contains(w) && there.words().contains(w))
                        .distinct()
                        .count();
                return itself / (1.0 + itself + from);
            }
        }
        return COUNTING;
    }

    private void read(TimeExpression expression, Tellings tellings) {
        Optional<Period> length = length(expression);
        Span span = expression.passage().span();
        if (length.isEmpty()) {
            return;
        }
        Optional<Supposed> near = near(expression);
        boolean lead = reading.page().partAt(span.start()) == Part.LEAD;
        boolean now = expression.signs().contains(TimeExpression.Sign.WRITERS_TIME) || lead;
        Set<String> anchor = anchor(reading, span);
        boolean general =
                anchor.isEmpty() && Meanings.fromEvent(expression.meaning()).isPresent();
        List<Told> told = Stream.of(
                        tellings.beside(span),
                        tellings.own(),
                        tellings.of(anchor),
                        general ? tellings.main() : List.<Told>of())
                .flatMap(List::stream)
                .filter(Told::happened)
                .map(t -> t.trusted(fit(anchor, t.time().mention().words())))
                .sorted(Comparator.comparingDouble(Told::likeness).reversed())
                .toList();
        boolean today = near.filter(
                        n -> Meanings.dayOffset(n.expression().meaning()).orElse(1) == 0)
                .isPresent();
        if (!counts(expression, today) || isGiven(expression) || Spans.isLate(reading, expression)) {
            return;
        }
        boolean writers = expression.signs().contains(TimeExpression.Sign.WRITERS_TIME);
        if (told.isEmpty() || near.isEmpty() && !now || history && !writers) {
            return;
        }
        boolean tells = (near.isPresent() || writers) && told.get(0).likeness() >= TELLING;
        if (today && tells) {
            LocalDate then = told.get(0).time().when().earliest().plus(length.get());
            last = Optional.of(last.filter(then::isBefore).orElse(then));
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Quoting.says(reading, span));
        reasons.add(told.get(0).reason("counts.from"));
        boolean rough = length.get().toTotalMonths() > 0 && !today && !writers;
        boolean bare = expression.meaning() instanceof TimeMeaning.Lapse && anchor.isEmpty() && !writers;
        double sure = near.isEmpty() || bare ? UNSAID : rough ? ROUGH : 1;
        clues.add(new Clue(
                tells ? Clue.Sort.SHARED : Clue.Sort.SUPPORT,
                day -> near.map(n -> n.on(day)).orElse(When.day(day)).isDay()
                        ? sure
                                * vote(
                                        near.map(n -> n.on(day).earliest()).orElse(day),
                                        length.get(),
                                        told,
                                        near.isEmpty())
                        : 0,
                reasons));
    }

    /** «Today it is two years»: a length that ends as the page is written, and not one of something else. */
    private static boolean passes(TimeExpression expression, Period length, boolean today) {
        boolean round =
                length.toTotalMonths() >= 12 && Jubilees.years(expression).isPresent();
        return today || round;
    }

    /** "Gave it ten days": a length in a sentence that tells of none that has passed lies ahead. */
    private boolean isGiven(TimeExpression expression) {
        boolean lapse = expression.meaning() instanceof TimeMeaning.Lapse;
        Span span = expression.passage().span();
        return lapse
                && Quoting.sentence(reading, span)
                        .filter(s -> !PASSING.in(s).isEmpty())
                        .isEmpty();
    }

    /** The words for what is counted from; none where they only point to it: «after the disaster». */
    private static Set<String> anchor(Reading reading, Span time) {
        Set<String> words = new TreeSet<>();
        for (EventMention mention : Bounds.owners(reading, time)) {
            mention.anchor()
                    .filter(a -> a.time().overlaps(time))
                    .ifPresent(a -> reading.mentions().stream()
                            .filter(m -> m.sentence() == mention.sentence() && !m.equals(mention))
                            .filter(m -> m.passage().span().overlaps(a.phrase()))
                            .flatMap(m -> m.words().stream().filter(w -> !m.isGeneral() || !w.equals(m.concept())))
                            .forEach(words::add));
        }
        return words;
    }

    /** How well what is told there fits the words counted from, beside the rest of their sentence. */
    private static double fit(Set<String> anchor, Set<String> there) {
        if (anchor.isEmpty()) {
            return 1;
        }
        long shared = anchor.stream().filter(there::contains).count();
        boolean named = anchor.stream().anyMatch(Concepts::isFamily);
        if (named && anchor.stream().filter(Concepts::isFamily).noneMatch(there::contains)) {
            return OTHER;
        }
        return UNNAMED + (1 - UNNAMED) * Math.min(1, 2.0 * shared / anchor.size());
    }

    private static double vote(LocalDate then, Period length, List<Told> told, boolean flat) {
        LocalDate from = then.minus(length);
        double base = length.toTotalMonths() == 0 && length.get(ChronoUnit.DAYS) > WEEK ? BASE : 0;
        double most = 0;
        for (Told one : told) {
            LocalDate day = one.time().when().earliest();
            boolean years = flat && length.toTotalMonths() >= 12;
            long off = years
                    ? (from.getYear() == day.getYear() ? 0 : Long.MAX_VALUE)
                    : Math.abs(ChronoUnit.DAYS.between(day, from));
            most = Math.max(most, (base + (1 - base) * one.likeness()) * closeness(off, length, flat));
        }
        return WEIGHT * most;
    }

    /** Days are counted exactly, or from the day itself; of longer units each count is rounder. */
    private static double closeness(long off, Period length, boolean flat) {
        if (off == 0 && !flat) {
            return 1;
        }
        boolean weeks = length.get(ChronoUnit.DAYS) % 7 == 0 && length.toTotalMonths() == 0;
        if (length.get(ChronoUnit.DAYS) > 0 && !weeks) {
            return off == 0 ? 1 : off == 1 ? 0.3 : 0;
        }
        long round = length.toTotalMonths() == 0 ? 3 : length.toTotalMonths() < 12 ? 15 : 45;
        return off > round ? 0 : flat ? 0.7 : 0.7 * (1 - off / (round + 1.0));
    }

    /** So long after an event; none for a length that is not counted, or lies before one. */
    private static Optional<Period> length(TimeExpression expression) {
        TimeMeaning meaning = expression.meaning();
        Optional<Length> length = Meanings.fromEvent(meaning)
                .filter(f -> f.side() == TimeMeaning.Side.AFTER_EVENT)
                .map(TimeMeaning.FromEvent::length);
        if (meaning instanceof TimeMeaning.Lapse lapse) {
            length = Optional.of(lapse.length());
        }
        return length.filter(l -> l.isCounted() && l.finest().compareTo(Unit.DAY) >= 0)
                .map(Distance::period);
    }

    /** The near day beside it, which is so long after the event. */
    private Optional<Supposed> near(TimeExpression expression) {
        return Beside.inSentence(reading, expression).stream()
                .filter(e -> Meanings.isBareWeekday(e.meaning()) || isNear(Meanings.dayOffset(e.meaning())))
                .min((a, b) -> Integer.compare(Appositions.gap(a, expression), Appositions.gap(b, expression)))
                .map(words::of);
    }

    private static boolean isNear(OptionalInt offset) {
        return offset.isPresent();
    }
}
