package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import sanad.chronicle.Basis;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.page.Part;
import sanad.text.Span;

/** What other documents tell and date beside each sentence of one document. */
final class Tellings {
    /** How likely a page's lead tells of what another page calls «the disaster». */
    private static final double MAIN = 0.25;

    /** How likely one of its own days is what a page counts from. */
    private static final double OWN = 0.45;

    /** How likely an event of the family of words is meant that a page counts from. */
    private static final double FAMILY = 0.5;

    /** Of its own days, how many are heard. */
    private static final int HEARD = 12;

    /** Of a larger collection no one event is the one. */
    private static final int STORY = 40;

    private final Reading reading;
    private final Map<Integer, Echoes.Sentence> sentences;
    private final Map<Integer, List<Told>> told = new TreeMap<>();
    private final Map<Span, Integer> numbers = new HashMap<>();

    private final List<Told> main;
    private final List<Told> families;
    private final List<Told> all;
    private final List<Told> own = new ArrayList<>();

    Tellings(int document, Echoes echoes, List<Reading> readings, List<List<MentionTime>> known) {
        this.reading = readings.get(document);
        boolean story = readings.size() <= STORY;
        this.main = story ? others(document, readings, known, t -> t.mention().part() == Part.LEAD, MAIN) : List.of();
        this.all = story ? others(document, readings, known, Tellings::isOwn, 1) : List.of();
        this.families =
                story ? others(document, readings, known, t -> t.mention().isOfFamily(), FAMILY) : List.of();
        for (MentionTime time : known.get(document)) {
            if (time.basis() == Basis.STATED && time.when().isDay() && own.size() < HEARD) {
                own.add(new Told(time, reading, OWN));
            }
        }
        this.sentences = echoes.of(document);
        for (Echoes.Sentence sentence : sentences.values()) {
            boolean bare = sentence.mentions().stream()
                    .map(reading.mentions()::get)
                    .allMatch(m -> m.cue().equals(m.passage().span()));
            told.put(sentence.number(), bare ? List.of() : Told.of(echoes, sentence, readings, known));
            for (int mention : sentence.mentions()) {
                EventMention of = reading.mentions().get(mention);
                numbers.put(Quoting.around(reading, of.cue()).span(), sentence.number());
            }
        }
    }

    /** What the document itself dates with its whole day. */
    List<Told> own() {
        return own;
    }

    /** What the other pages lead with: nouns such as «the disaster» stand for it. */
    List<Told> main() {
        return main;
    }

    /** The document's telling sentences in text order. */
    List<Echoes.Sentence> sentences() {
        return new ArrayList<>(sentences.values());
    }

    /** What the others tell beside a sentence, likest first. */
    List<Told> of(Echoes.Sentence sentence) {
        return told.getOrDefault(sentence.number(), List.of());
    }

    /** What the others tell beside the sentence in which words stand. */
    List<Told> beside(Span words) {
        Integer number = numbers.get(Quoting.around(reading, words).span());
        return number == null ? List.of() : told.getOrDefault(number, List.of());
    }

    /** The days that the other pages tell of a small story, the one most often told first in weight: 1. */
    List<Told> days() {
        Map<LocalDate, Integer> often = new HashMap<>();
        all.forEach(t -> often.merge(t.time().when().earliest(), 1, Integer::sum));
        double most = often.values().stream().mapToInt(n -> n).max().orElse(1);
        return all.stream()
                .map(t -> new Told(
                        t.time(),
                        t.reading(),
                        often.getOrDefault(t.time().when().earliest(), 0) / most))
                .toList();
    }

    /** What the other pages tell of one of these families of words: "it got stuck" for "it had run aground". */
    List<Told> of(Set<String> families) {
        return this.families.stream()
                .filter(t -> families.contains(t.time().mention().concept()))
                .toList();
    }

    private static boolean isOwn(MentionTime time) {
        return time.origin() == MentionTime.Origin.OWN
                && (time.basis() == Basis.STATED || time.basis() == Basis.COMPUTED);
    }

    private static List<Told> others(
            int document,
            List<Reading> readings,
            List<List<MentionTime>> known,
            Predicate<MentionTime> which,
            double likeness) {
        List<Told> found = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            for (MentionTime time : r == document ? List.<MentionTime>of() : known.get(r)) {
                if (time.isKnown() && time.when().isDay() && which.test(time)) {
                    found.add(new Told(time, readings.get(r), likeness));
                }
            }
        }
        return found;
    }
}
