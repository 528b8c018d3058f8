package sanad.extract.dating.publication;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sanad.extract.dating.Fact;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.mention.Modality;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Sentence;
import sanad.time.When;

/**
 * Days that a page counts of something that goes on: «for the third day running», «day 20 of the strike» was written on the
 * third, the twentieth day from the one on which, by another document, it began or was to begin. The phrases are those of
 * {@code day-counts.txt}, in which # stands for digits.
 */
final class CountedDays {
    private static final double WEIGHT = 1.8;

    /** How far a day is trusted to be the first one that shares no more than a word. */
    private static final double SHARING = 0.5;

    /** A story has few days on which something may have begun. */
    private static final double ANY = 0.15;

    /** Where the day on which it began counts as none, the count is one day on. */
    private static final double NEXT = 0.35;

    /** Of the sentences that count, how many are heard. */
    private static final int HEARD = 3;

    private static final NumberPhrases PHRASES = new NumberPhrases("day-counts.txt");

    private static final NumberPhrases GOING_ON = new NumberPhrases("going-on.txt");

    private static final Fact<List<Spoken>> SPOKEN = new Fact<>(CountedDays::spoken);

    /** A sentence, the number it counts, and the near day of it that has this number; where it names none, the day of writing has. */
    private record Spoken(Sentence sentence, int number, Optional<TimeExpression> near) {}

    private CountedDays() {}

    /** The clues of the sentences of the title and the lead, or beside «today», that count days. */
    static List<Clue> of(Reading reading, Supposed.Words words, Tellings tellings) {
        List<Clue> clues = new ArrayList<>();
        for (Spoken spoken : SPOKEN.of(reading)) {
            List<Told> told = told(reading, spoken.sentence(), tellings);
            if (!told.isEmpty() && clues.size() < HEARD) {
                Optional<Supposed> near = spoken.near().map(words::of);
                clues.add(new Clue(
                        Clue.Sort.SHARED,
                        day -> WEIGHT * vote(near.map(n -> n.on(day)).orElse(When.day(day)), spoken.number(), told),
                        List.of(
                                Quoting.says(reading, spoken.sentence().span()),
                                told.get(0).reason("counts.from"))));
            }
        }
        return clues;
    }

    private static double vote(When day, int count, List<Told> told) {
        double most = 0;
        if (!day.isDay()) {
            return most;
        }
        for (Told one : told) {
            long on = ChronoUnit.DAYS.between(one.time().when().earliest(), day.earliest());
            double exact = on == count - 1 ? 1 : on == count ? NEXT : 0;
            most = Math.max(most, exact * one.likeness());
        }
        return most;
    }

    /** The days on which it may have begun: those told beside the sentence, and those of things that share its words. */
    private static List<Told> told(Reading reading, Sentence sentence, Tellings tellings) {
        Set<String> words = new TreeSet<>();
        Stream.of(reading.mentions(), reading.references())
                .flatMap(List::stream)
                .filter(m -> m.passage().span().overlaps(sentence.span()))
                .forEach(m -> words.addAll(m.words()));
        Stream<Told> sharing = tellings.days().stream()
                .map(t -> t.trusted(shared(words, t.time().mention().words())));
        return Stream.concat(tellings.beside(sentence.span()).stream(), sharing)
                .filter(t -> t.happened() || t.time().mention().modality() == Modality.PLANNED)
                .sorted((a, b) -> Double.compare(b.likeness(), a.likeness()))
                .toList();
    }

    private static double shared(Set<String> here, Set<String> there) {
        long shared = there.stream().filter(here::contains).count();
        return shared == 0 ? ANY : SHARING + (1 - SHARING) * Math.min(1, (double) shared / there.size());
    }

    private static List<Spoken> spoken(Reading reading) {
        List<Spoken> spoken = new ArrayList<>();
        for (Sentence sentence : reading.tokens().sentences()) {
            OptionalInt number = reading.page().isContent(sentence.span()) ? counted(sentence) : OptionalInt.empty();
            List<TimeExpression> near = Beside.in(reading, sentence.span());
            List<TimeExpression> days = near.stream()
                    .filter(e -> Meanings.isBareWeekday(e.meaning())
                            || Meanings.dayOffset(e.meaning()).isPresent())
                    .toList();
            boolean dated = near.stream().anyMatch(e -> Meanings.isFullDay(e.meaning()));
            if (number.isPresent()
                    && !dated
                    && (days.size() == 1 || days.isEmpty() && (opens(reading, sentence) || isGoingOn(sentence)))) {
                spoken.add(new Spoken(sentence, number.getAsInt(), days.stream().findFirst()));
            }
        }
        return List.copyOf(spoken);
    }

    /** "Now in its fourth day": it goes on as the page is written, wherever the page says so. */
    private static boolean isGoingOn(Sentence sentence) {
        return !GOING_ON.in(sentence).isEmpty();
    }

    private static boolean opens(Reading reading, Sentence sentence) {
        Part part = reading.page().partAt(sentence.span().start());
        return part == Part.TITLE || part == Part.LEAD;
    }

    /** The number of the day that a sentence counts; none where it counts none. */
    private static OptionalInt counted(Sentence sentence) {
        return PHRASES.in(sentence).stream()
                .flatMapToInt(OptionalInt::stream)
                .filter(n -> n > 1)
                .findFirst();
    }
}
