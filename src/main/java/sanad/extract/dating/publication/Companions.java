package sanad.extract.dating.publication;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.mention.Name;
import sanad.extract.mention.Tense;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.When;

/** Where the other documents date what an expression of one dates: clauses that are alike, and sentences that share words. */
final class Companions {
    /** Below this, two mentions are not taken for one event. */
    static final double ALIKE = 0.4;

    /** Of the mentions that may be the same event, how many are heard. */
    private static final int HEARD = 6;

    /** How far a clause without a time is heard for the time beside it. */
    private static final double BESIDE = 0.8;

    /** How the keys of names begin among the words of a clause. */
    private static final String NAME = "p:";

    /** How far two clauses are alike that share nothing but names. */
    private static final double NAMES_ONLY = 0.7;

    /** How much less those are heard that share less. */
    private static final double ECHO = 1.5;

    /** Below this, sentences that share words are not heard. */
    private static final double ECHOING = 0.22;

    private final List<Reading> readings;
    private final Likeness likeness;
    private final List<List<MentionTime>> known;

    Companions(List<Reading> readings, Likeness likeness, List<List<MentionTime>> known) {
        this.readings = readings;
        this.likeness = likeness;
        this.known = known;
    }

    /** Dated mentions of other documents that may tell of what an expression dates, likeliest first. */
    List<Companion> of(int document, Span time, Tellings tellings) {
        List<EventMention> mentions = readings.get(document).mentions();
        Set<Integer> sentences = new HashSet<>();
        mentions.stream().filter(m -> m.times().contains(time)).forEach(m -> sentences.add(m.sentence()));
        Reading reading = readings.get(document);
        Set<When> elsewhere = named(reading, time);
        boolean counts = Counted.counts(reading, time);
        Stream<Companion> echoing = sentences.isEmpty()
                ? Stream.empty()
                : tellings.beside(time).stream()
                        .filter(t -> t.likeness() >= ECHOING && Companion.dates(t.time()))
                        .map(t -> new Companion(t.time(), t.reading(), echoing(t.likeness())));
        Stream<Companion> clauses = mentions.stream()
                .filter(m -> sentences.contains(m.sentence()))
                .flatMap(m -> alike(document, m, m.times().contains(time) ? 1 : BESIDE));
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
        return Companion.CHANCE + (Companion.CERTAIN - Companion.CHANCE) * Math.pow(likeness, ECHO);
    }

    private Stream<Companion> alike(int document, EventMention mention, double share) {
        if (isBare(mention)) {
            return Stream.empty();
        }
        return likeness.companions(mention, ALIKE).stream()
                .filter(c -> c.place().reading() != document)
                .map(c -> new Companion(
                        known.get(c.place().reading()).get(c.place().mention()),
                        readings.get(c.place().reading()),
                        share * c.likeness()))
                .filter(c -> c.likeness() > ALIKE && Companion.dates(c.time()))
                .map(c -> sharesMore(mention, c.time().mention()) ? c : c.trusted(NAMES_ONLY))
                .filter(c -> c.likeness() > (plannedThere(mention, c.time().mention()) ? Companion.CERTAIN : ALIKE));
    }

    /** Whether two clauses share more than whom they speak of. */
    private static boolean sharesMore(EventMention here, EventMention there) {
        for (String word : here.words()) {
            if (!word.startsWith(NAME)
                    && there.words().contains(word)
                    && !isNamed(here, word)
                    && !isNamed(there, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(EventMention mention, String word) {
        boolean letters = word.codePoints().allMatch(Character::isLetter);
        return letters && (isIn(mention.actors(), word) || isIn(mention.places(), word));
    }

    /** Whether a word is one of those of a name. */
    private static boolean isIn(List<Name> names, String word) {
        for (Name name : names) {
            String key = name.key();
            for (int at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
                int end = at + word.length();
                boolean begins = at == 0 || !Character.isLetter(key.codePointBefore(at));
                if (begins && (end == key.length() || !Character.isLetter(key.codePointAt(end)))) {
                    return true;
                }
            }
        }
        return false;
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
}
