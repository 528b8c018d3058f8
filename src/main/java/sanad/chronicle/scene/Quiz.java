package sanad.chronicle.scene;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;

/**
 * Questions about some events of a chronicle, with their answers: one order, then for each event its place on the axis and
 * the passage that proves its date, as far as these can be asked fairly. Chance is seeded by what is asked, so the same
 * project gives the same quiz, on the wall as on the paper with the answers.
 *
 * @param questions in the order in which they are asked
 */
public record Quiz(List<Question> questions) {
    /** How many events are put in order. */
    static final int IN_ORDER = 4;

    /** How many zones or passages there are to choose from. */
    static final int CHOICES = 3;

    /** Copies the questions. */
    public Quiz {
        questions = List.copyOf(questions);
    }

    /**
     * The quiz about events.
     *
     * @param ids of the events; those that the chronicle does not show are left out
     */
    public static Quiz of(Chronicle chronicle, List<String> ids) {
        List<Event> events = Spread.inTime(
                ids.stream().flatMap(id -> chronicle.event(id).stream()).toList());
        List<Question> questions = new ArrayList<>();
        order(events).ifPresent(questions::add);
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            // in turns, so that not every question is of one kind
            Optional<? extends Question> first = i % 2 == 0 ? Zones.ask(event, events) : prove(event, chronicle);
            Optional<? extends Question> other = i % 2 == 0 ? prove(event, chronicle) : Zones.ask(event, events);
            (first.isPresent() ? first : other).ifPresent(questions::add);
        }
        return new Quiz(questions);
    }

    /** Chance that is the same for the same words. */
    static Random chance(String kind, List<Event> events) {
        CRC32 sum = new CRC32();
        sum.update(kind.getBytes(StandardCharsets.UTF_8));
        for (Event event : events) {
            sum.update((event.id() + "\n" + event.title() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return new Random(sum.getValue());
    }

    private static Optional<Question> order(List<Event> events) {
        List<Event> apart = new ArrayList<>();
        for (Event event : events) {
            if (apart.isEmpty() || certainlyBefore(apart.get(apart.size() - 1), event)) {
                apart.add(event);
            }
        }
        List<Event> inTime = Spread.of(apart, IN_ORDER);
        if (inTime.size() < CHOICES) {
            return Optional.empty();
        }
        List<Event> shown = new ArrayList<>(inTime);
        Random chance = chance("order", inTime);
        do {
            Collections.shuffle(shown, chance);
        } while (shown.equals(inTime));
        return Optional.of(new Question.Order(
                shown.stream().map(Event::id).toList(),
                inTime.stream().map(shown::indexOf).toList()));
    }

    /** Whether by every date that is given for them one was over before the other began. */
    static boolean certainlyBefore(Event one, Event other) {
        return !one.when().openEnd()
                && !other.when().openStart()
                && !one.when().approximate()
                && !other.when().approximate()
                && one.when().latest().isBefore(other.when().earliest())
                && one.disputed().stream()
                        .allMatch(when -> when.latest().isBefore(other.when().earliest()))
                && other.disputed().stream()
                        .allMatch(when -> one.when().latest().isBefore(when.earliest()));
    }

    /** Only what has words of time can be asked for, and what proves another date cannot prove this one. */
    private static Optional<Question> prove(Event event, Chronicle chronicle) {
        Optional<Evidence> right = event.evidence().stream()
                .filter(e -> e.timeWords().isPresent()
                        && e.when().isKnown()
                        && e.when().overlaps(event.when()))
                .findFirst();
        List<Evidence> wrong = new ArrayList<>();
        for (Event other : chronicle.events()) {
            if (!other.id().equals(event.id())) {
                other.evidence().stream()
                        .filter(e -> e.timeWords().isPresent()
                                && e.when().isKnown()
                                && !e.when().overlaps(event.when())
                                && event.evidence().stream()
                                        .noneMatch(own -> own.passage()
                                                        .document()
                                                        .equals(e.passage().document())
                                                && own.passage()
                                                        .span()
                                                        .overlaps(e.passage().span())))
                        .findFirst()
                        .ifPresent(wrong::add);
            }
        }
        if (right.isEmpty() || wrong.size() < CHOICES - 1) {
            return Optional.empty();
        }
        Random chance = chance("prove", List.of(event));
        List<Evidence> shown = new ArrayList<>(alike(right.get(), wrong, chance));
        int answer = chance.nextInt(CHOICES);
        shown.add(answer, right.get());
        return Optional.of(new Question.Prove(event.id(), shown, answer));
    }

    /** Of wrong passages some that are about as long as the right one, so that its length does not tell. */
    private static List<Evidence> alike(Evidence right, List<Evidence> wrong, Random chance) {
        List<Evidence> near = new ArrayList<>(wrong);
        Collections.shuffle(near, chance);
        int length = right.passage().span().length();
        near.sort(java.util.Comparator.comparingInt(
                e -> Math.abs(e.passage().span().length() - length) / 20));
        List<Evidence> some = new ArrayList<>(near.subList(0, CHOICES - 1));
        Collections.shuffle(some, chance);
        return some;
    }

    /** A day in the middle of an event's dates. */
    static LocalDate middle(Event event) {
        LocalDate first = Spread.day(event);
        return first.plusDays((Spread.last(event).toEpochDay() - first.toEpochDay()) / 2);
    }
}
