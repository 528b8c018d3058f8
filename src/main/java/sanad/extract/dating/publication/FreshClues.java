package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Reason;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Places;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.mention.Tense;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;

/**
 * What a page knows: news that it opens with, without saying when, is of the day on which others put it or the day after; what
 * it tells as done is not later than itself, and what it awaits is not earlier.
 */
final class FreshClues {
    /** Below this, two sentences are not taken to tell of one thing. */
    private static final double ALIKE = 0.4;

    /** From so much on it is more than a hint. */
    private static final double TELLING = 0.45;

    /** So much alike they must be to bound the day. */
    private static final double SURE = 0.5;

    private static final double FRESH = 1.2;

    /** A page that says on which day things happened says it of its freshest news. */
    private static final double DATED = 0.35;

    private static final double KNOWN = 0.6;

    /** So much of the best likeness is about as like. */
    private static final double ABOUT = 0.6;

    /** How much a day's distance from what it tells speaks against a page. */
    private static final double AGE = 0.1;

    /** Bounds of so many sentences at most are added up. */
    private static final int BOUNDS = 4;

    /** How many telling sentences open a page. */
    private static final int OPENING = 2;

    private FreshClues() {}

    /** The clues of a page. */
    static List<Clue> of(Reading reading, Tellings tellings) {
        List<Clue> clues = new ArrayList<>();
        if (Places.isHistory(reading)) {
            return clues;
        }
        double fresh = reading.times().stream().anyMatch(e -> Recency.isTold(reading, e)) ? FRESH * DATED : FRESH;
        int opening = 0;
        int bounds = 0;
        for (Echoes.Sentence sentence : tellings.sentences()) {
            List<EventMention> mentions =
                    sentence.mentions().stream().map(reading.mentions()::get).toList();
            List<Told> told = tellings.of(sentence).stream()
                    .filter(Told::happened)
                    .filter(t -> t.likeness() >= ALIKE)
                    .toList();
            Part part = mentions.get(0).part();
            boolean opens = part == Part.TITLE || part == Part.LEAD && opening < OPENING;
            opening += part == Part.LEAD ? 1 : 0;
            if (!told.isEmpty() && opens && isFresh(reading, mentions)) {
                clues.add(fresh(reading, mentions.get(0), told, fresh));
            }
            Optional<Told> best = first(tellings.of(sentence));
            if (best.isPresent() && best.get().likeness() >= SURE && bounds < BOUNDS) {
                bounds++;
                clues.add(bound(reading, mentions, best.get()));
            }
        }
        return clues;
    }

    /** Whether a sentence tells something done, and no words in it say when but a clock or «today». */
    private static boolean isFresh(Reading reading, List<EventMention> mentions) {
        boolean done = mentions.stream()
                .anyMatch(m -> m.modality() == Modality.ASSERTED
                        && Set.of(Tense.PAST, Tense.PRESENT, Tense.NONE).contains(m.tense()));
        boolean ahead = mentions.get(0).tense() == Tense.FUTURE
                || mentions.get(0).tense() == Tense.EARLIER
                || mentions.get(0).modality() != Modality.ASSERTED;
        Span sentence = Quoting.around(reading, mentions.get(0).cue()).span();
        boolean counts = Counted.counts(reading, mentions.get(0).cue());
        boolean habit = Beside.in(
                        reading, Quoting.around(reading, mentions.get(0).cue()).span())
                .stream()
                .anyMatch(e -> Heard.isHabit(reading, e));
        return done
                && !ahead
                && !counts
                && !habit
                && Beside.in(reading, sentence).stream().noneMatch(FreshClues::dates);
    }

    private static boolean dates(TimeExpression expression) {
        boolean today = Meanings.dayOffset(expression.meaning()).orElse(1) == 0;
        return !today
                && (Meanings.fields(expression.meaning()).values().keySet().stream()
                                .anyMatch(f -> f.compareTo(Field.HOUR) < 0)
                        || Meanings.isSeenFromWriting(expression.meaning()));
    }

    private static Clue fresh(Reading reading, EventMention mention, List<Told> told, double weight) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Quoting.says(reading, mention.cue()));
        reasons.add(told.get(0).reason("same.event"));
        return new Clue(
                told.get(0).likeness() >= TELLING ? Clue.Sort.SHARED : Clue.Sort.SUPPORT,
                day -> {
                    double most = 0;
                    for (Told one : told) {
                        most = Math.max(
                                most, one.likeness() * soon(one.time().when().earliest(), day));
                    }
                    return weight * most;
                },
                reasons);
    }

    private static double soon(LocalDate happened, LocalDate day) {
        long after = ChronoUnit.DAYS.between(happened, day);
        return after == 0 ? 1 : after == 1 ? 0.8 : after == 2 ? 0.3 : 0;
    }

    /** Of what is about as like, the earliest: a sentence tells of one of several days, and the first is the safest bound. */
    private static Optional<Told> first(List<Told> told) {
        double most = told.stream()
                .filter(Told::happened)
                .mapToDouble(Told::likeness)
                .max()
                .orElse(0);
        return told.stream()
                .filter(t -> t.happened() && t.likeness() >= ABOUT * most)
                .min(Comparator.comparing((Told t) -> t.time().when().earliest())
                        .thenComparing(
                                Comparator.comparingDouble(Told::likeness).reversed()));
    }

    /** What is told as done is not later than the page; what is only awaited is not earlier. */
    private static Clue bound(Reading reading, List<EventMention> mentions, Told told) {
        List<TimeExpression> times = Beside.in(
                reading, Quoting.around(reading, mentions.get(0).cue()).span());
        boolean ahead = times.stream().anyMatch(e -> e.direction() == Direction.FUTURE)
                && times.stream().noneMatch(e -> e.direction() == Direction.PAST);
        boolean awaited =
                ahead || mentions.stream().allMatch(m -> m.tense() == Tense.FUTURE || m.modality() == Modality.PLANNED);
        LocalDate then = told.time().when().earliest();
        double weight = told.likeness();
        double age = times.stream().anyMatch(FreshClues::saysAge) ? 0 : AGE;
        return new Clue(
                Clue.Sort.BOUND,
                day -> {
                    long after = ChronoUnit.DAYS.between(then, day);
                    return after == 0
                            ? 0
                            : after > 0 == awaited ? -KNOWN * weight : -weight * age * Math.log1p(Math.abs(after));
                },
                List.of());
    }

    /** «Last May», «on 14 March»: the words say themselves that it was not just now. */
    private static boolean saysAge(TimeExpression expression) {
        Fields fields = Meanings.fields(expression.meaning());
        return fields.has(Field.MONTH) || fields.has(Field.YEAR) || Meanings.isAtHand(expression.meaning());
    }
}
