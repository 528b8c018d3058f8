package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sanad.chronicle.Basis;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.chronicle.Reason.Step;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Places;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.mention.Tense;
import sanad.extract.time.TimeExpression;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Precision;
import sanad.time.When;
import sanad.time.resolve.Resolver;

/** Events that another document dates: «signed today» here and «Wednesday (19 June)» there are one signing. */
final class SharedClues {
    /** Below this, two mentions are not taken for one event. */
    private static final double ALIKE = 0.4;

    /** So alike are many events of one story by chance. */
    private static final double CHANCE = 0.2;

    /** So alike are hardly two events. */
    private static final double CERTAIN = 0.8;

    /** A date vaguer than so many days confirms nothing. */
    private static final int VAGUE = 45;

    /** Of the mentions that may be the same event, how many are heard. */
    private static final int HEARD = 6;

    /** How far an inferred date is trusted beside a firm one. */
    private static final double INFERRED = 0.6;

    /** How far a clause without a time is heard for the time beside it. */
    private static final double BESIDE = 0.8;

    /** How the keys of names begin among the words of a clause. */
    private static final String NAME = "p:";

    /** How far two clauses are alike that share nothing but names. */
    private static final double NAMES_ONLY = 0.7;

    /** Below this, sentences that share words are not heard. */
    private static final double ECHOING = 0.22;

    private record Companion(MentionTime time, Reading reading, double likeness) {
        Companion trusted(double share) {
            return new Companion(time, reading, likeness * share);
        }
    }

    private final List<Reading> readings;
    private final Likeness likeness;
    private final List<List<MentionTime>> known;
    private final Echoes echoes;
    private final Landmarks landmarks;

    SharedClues(List<Reading> readings, Likeness likeness, List<List<MentionTime>> known, Echoes echoes) {
        this.readings = readings;
        this.likeness = likeness;
        this.known = known;
        this.echoes = echoes;
        this.landmarks = new Landmarks(known);
    }

    /** What the other documents tell and date beside each sentence of one. */
    Tellings tellings(int document) {
        return new Tellings(document, echoes, readings, known);
    }

    /** The clues that other documents give to one. */
    List<Clue> of(int document, Supposed.Words words, Tellings tellings) {
        List<Clue> clues = new ArrayList<>();
        Reading reading = readings.get(document);
        boolean history = Places.isHistory(reading);
        if (!history) {
            clues.addAll(landmarks.clues(reading, words));
        }
        for (TimeExpression expression : reading.times()) {
            if (Resolver.needsDocumentDate(expression.meaning())
                    && (!history || Meanings.isSeenFromWriting(expression.meaning()))
                    && !Meanings.standsOnTelling(expression.meaning())
                    && !Meanings.isInToldYear(reading, expression)
                    && Heard.is(reading, expression)) {
                List<Companion> companions =
                        companions(document, expression.passage().span(), tellings);
                if (!companions.isEmpty()) {
                    clues.add(clue(reading, words.of(expression), companions));
                }
            }
        }
        return clues;
    }

    /** Dated mentions of other documents that may tell of what an expression dates, likeliest first. */
    private List<Companion> companions(int document, Span time, Tellings tellings) {
        List<EventMention> mentions = readings.get(document).mentions();
        Set<Integer> sentences = new HashSet<>();
        mentions.stream().filter(m -> m.times().contains(time)).forEach(m -> sentences.add(m.sentence()));
        Reading reading = readings.get(document);
        Set<When> elsewhere = named(reading, time);
        boolean counts = Counted.counts(reading, time);
        Stream<Companion> echoing = sentences.isEmpty()
                ? Stream.empty()
                : tellings.beside(time).stream()
                        .filter(t -> t.likeness() >= ECHOING && dates(t.time()))
                        .map(t -> new Companion(t.time(), t.reading(), echoing(t.likeness())));
        Stream<Companion> clauses = mentions.stream()
                .filter(m -> sentences.contains(m.sentence()))
                .flatMap(m -> companions(document, m, m.times().contains(time) ? 1 : BESIDE));
        return Stream.concat(clauses, echoing)
                .filter(c -> !elsewhere.contains(c.time().when()))
                .map(c -> counts
                        ? c.trusted(Counted.isItself(reading, time, c.time().mention()))
                        : c)
                .sorted(Comparator.comparingDouble(Companion::likeness).reversed())
                .limit(HEARD)
                .toList();
    }

    /** Days that other words of the sentence name whole: what is told of them is theirs. */
    private static Set<When> named(Reading reading, Span time) {
        Set<When> named = new HashSet<>();
        for (TimeExpression other :
                Beside.in(reading, Quoting.around(reading, time).span())) {
            if (!other.passage().span().equals(time) && Meanings.isFullDay(other.meaning())) {
                named.add(StatedDates.named(other));
            }
        }
        return named;
    }

    /** Sentences that share a word or two are hardly heard, those that share most are. */
    private static double echoing(double likeness) {
        return CHANCE + (CERTAIN - CHANCE) * likeness * likeness;
    }

    private Stream<Companion> companions(int document, EventMention mention, double share) {
        if (isBare(mention)) {
            return Stream.empty();
        }
        return likeness.companions(mention).stream()
                .filter(p -> p.reading() != document)
                .map(p -> new Companion(
                        known.get(p.reading()).get(p.mention()),
                        readings.get(p.reading()),
                        share
                                * (sharesMore(mention, likeness.mention(p)) ? 1 : NAMES_ONLY)
                                * likeness.of(mention, likeness.mention(p))))
                .filter(c -> c.likeness() > (plannedThere(mention, c.time().mention()) ? CERTAIN : ALIKE)
                        && dates(c.time()));
    }

    /** Whether two clauses share more than whom they speak of. */
    private static boolean sharesMore(EventMention here, EventMention there) {
        Set<String> names = new HashSet<>();
        Stream.of(here, there)
                .flatMap(m -> Stream.concat(m.actors().stream(), m.places().stream()))
                .forEach(n -> names.addAll(List.of(n.key().split("\\P{L}+"))));
        return here.words().stream()
                .filter(w -> there.words().contains(w))
                .anyMatch(w -> !w.startsWith(NAME) && !names.contains(w));
    }

    /** «He is still president tonight» names no happening: whom it speaks of is alike, and that is all. */
    private static boolean isBare(EventMention mention) {
        return mention.cue().equals(mention.passage().span());
    }

    /** What one tells as done and the other as planned is one thing only where the words leave no doubt. */
    private static boolean plannedThere(EventMention here, EventMention there) {
        boolean done = here.tense() == Tense.PAST && here.modality() == Modality.ASSERTED;
        return done && (there.modality() == Modality.PLANNED || there.tense() == Tense.FUTURE);
    }

    private static boolean dates(MentionTime time) {
        When when = time.when();
        return when.isKnown()
                && !when.openStart()
                && !when.openEnd()
                && when.precision().compareTo(Precision.YEAR) <= 0
                && (when.precision() != Precision.INTERVAL
                        || ChronoUnit.DAYS.between(when.earliest(), when.latest()) <= VAGUE);
    }

    private static Clue clue(Reading reading, Supposed supposed, List<Companion> companions) {
        TimeExpression expression = supposed.expression();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Quoting.says(reading, expression.passage().span()));
        reasons.add(sameEvent(companions.get(0)));
        long reach = Reach.of(expression.meaning());
        return new Clue(
                Meanings.isCalendarDay(expression.meaning()) ? Clue.Sort.SUPPORT : Clue.Sort.SHARED,
                day -> {
                    if (!meets(companions, day, reach)) {
                        return 0;
                    }
                    When here = supposed.on(day);
                    return here.isKnown() ? votes(here, companions) : 0;
                },
                reasons);
    }

    private static boolean meets(List<Companion> companions, LocalDate day, long reach) {
        for (Companion companion : companions) {
            if (Reach.meets(companion.time().when(), day, reach)) {
                return true;
            }
        }
        return false;
    }

    private static double votes(When here, List<Companion> companions) {
        double most = 0;
        for (Companion companion : companions) {
            When there = companion.time().when();
            if (agree(here, there)) {
                double trust = (isOwn(companion.time()) ? 2 : 1.3) * (isFirm(companion.time()) ? 1 : INFERRED);
                most = Math.max(most, trust * weight(companion.likeness()) * exactness(there) * exactness(here));
            }
        }
        return most;
    }

    /** What a likeness is worth: little at the threshold, all from where hardly two events are so alike. */
    private static double weight(double likeness) {
        return Math.max(0, Math.min(1, (likeness - CHANCE) / (CERTAIN - CHANCE)));
    }

    /** Whether it rests on words or a stated date, and not on reasoning that may rest on this document in turn. */
    private static boolean isFirm(MentionTime time) {
        return time.basis() == Basis.STATED || time.basis() == Basis.COMPUTED;
    }

    private static boolean isOwn(MentionTime time) {
        return time.origin() == MentionTime.Origin.OWN || time.origin() == MentionTime.Origin.EVENT;
    }

    private static boolean agree(When here, When there) {
        return here.contains(there) || there.contains(here);
    }

    private static double exactness(When when) {
        return switch (when.precision()) {
            case DAY -> 1;
            case INTERVAL, WEEK -> 0.8;
            case MONTH -> 0.6;
            case SEASON, QUARTER, HALF -> 0.4;
            case YEAR -> 0.2;
            default -> 0;
        };
    }

    /** How long after the last thing it tells a document may still be ignorant of the next. */
    private static final int PATIENCE = 62;

    /**
     * The next thing of the story that a document would tell if it knew of it: of a document that begins with the latest it
     * knows, the first day after it that a document of the same story tells.
     */
    Optional<Reason> silence(int document, Bounds bounds) {
        if (!bounds.inLead() || !bounds.exact()) {
            return Optional.empty();
        }
        Set<Integer> story = new TreeSet<>();
        for (EventMention mention : readings.get(document).mentions()) {
            likeness.companions(mention).stream()
                    .filter(p -> p.reading() != document && likeness.of(mention, likeness.mention(p)) >= ALIKE)
                    .forEach(p -> story.add(p.reading()));
        }
        return story.stream()
                .flatMap(r -> known.get(r).stream().map(t -> new Companion(t, readings.get(r), 0)))
                .filter(c -> dates(c.time()) && c.time().when().isDay())
                .filter(c -> c.time().when().earliest().isAfter(bounds.earliest())
                        && c.time().when().earliest().isBefore(bounds.earliest().plusDays(PATIENCE)))
                .min(Comparator.comparing(c -> c.time().when().earliest()))
                .map(c -> told(c, "silent.on"));
    }

    private static Reason sameEvent(Companion companion) {
        return told(companion, "same.event");
    }

    private static Reason told(Companion companion, String key) {
        MentionTime time = companion.time();
        Passage quoted =
                companion.reading().document().passage(time.mention().passage().span());
        Optional<Passage> lit = time.timeWords().map(companion.reading().document()::passage);
        Passage shown = time.timeWords()
                .filter(w -> !quoted.span().contains(w))
                .map(w -> Quoting.around(companion.reading(), w))
                .orElse(quoted);
        return new Reason(
                Step.REASONING,
                key,
                List.of(new Arg.Doc(quoted.document()), new Arg.Quote(shown), new Arg.Date(time.when())),
                lit);
    }
}
