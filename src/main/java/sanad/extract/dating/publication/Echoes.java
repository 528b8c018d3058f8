package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import sanad.extract.dating.Fact;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;

/**
 * Sentences of different documents that tell of the same thing, as far as rare words say. A sentence tells one thing in
 * several clauses, and another page puts them otherwise, so that whole sentences meet where clauses do not.
 */
final class Echoes {
    /** How the keys of names begin, whose words are told beside them. */
    private static final String NAME = "p:";

    /** Words in more sentences than this point to nobody. */
    private static final int TOO_COMMON = 80;

    /** A story is taken for so much longer than it is: in three short pages every word is rare. */
    private static final int BACKGROUND = 60;

    /** What a word must be rarer than to count at all. */
    private static final double PLAIN = 1;

    /** Shared words of so much weight leave little doubt. */
    private static final double MUCH = 8;

    /** Below this, sentences have nothing to do with each other. */
    private static final double LEAST = 0.1;

    /** Of all sentences that echo one, how many are kept. */
    private static final int KEPT = 24;

    /** Of more documents what was found is not kept, lest it fill the memory. */
    private static final int KEPT_STORY = 3000;

    /**
     * A sentence that tells something.
     *
     * @param id its number among all
     * @param mentions the places of its mentions in the reading
     * @param words the words of all of them
     * @param weight how telling they are together
     */
    record Sentence(int id, int document, int number, List<Integer> mentions, Set<String> words, double weight) {}

    /** What a sentence tells by itself. */
    private record Said(int number, List<Integer> mentions, Set<String> words) {}

    private static final Fact<List<Said>> SAID = new Fact<>(Echoes::said);

    /** A sentence of another document, from 0, nothing in common, to 1. */
    record Echo(Sentence sentence, double likeness) {}

    private final List<Map<Integer, Sentence>> sentences = new ArrayList<>();
    private final Map<String, List<Sentence>> index = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Long, List<Echo>> known = new ConcurrentHashMap<>();
    private final List<Sentence> all = new ArrayList<>();
    private int total;

    /** Weighs the words of a story's sentences. */
    Echoes(List<Reading> readings) {
        for (Reading reading : readings) {
            List<Said> said = SAID.of(reading);
            said.forEach(s -> s.words().forEach(w -> counts.merge(w, 1, Integer::sum)));
            total += said.size();
        }
        for (int r = 0; r < readings.size(); r++) {
            Map<Integer, Sentence> mine = new TreeMap<>();
            for (Said said : SAID.of(readings.get(r))) {
                double weight = 0;
                for (String word : said.words()) {
                    weight += rarity(word);
                }
                Sentence sentence = new Sentence(all.size(), r, said.number(), said.mentions(), said.words(), weight);
                mine.put(said.number(), sentence);
                all.add(sentence);
                said.words()
                        .forEach(w ->
                                index.computeIfAbsent(w, k -> new ArrayList<>()).add(sentence));
            }
            sentences.add(mine);
        }
    }

    private static List<Said> said(Reading reading) {
        Map<Integer, List<Integer>> mentions = new TreeMap<>();
        for (int m = 0; m < reading.mentions().size(); m++) {
            mentions.computeIfAbsent(reading.mentions().get(m).sentence(), k -> new ArrayList<>())
                    .add(m);
        }
        List<Said> said = new ArrayList<>();
        mentions.forEach((number, of) -> said.add(new Said(number, List.copyOf(of), words(reading, number, of))));
        return List.copyOf(said);
    }

    private static Set<String> words(Reading reading, int number, List<Integer> mentions) {
        Set<String> words = new TreeSet<>();
        for (int mention : mentions) {
            EventMention of = reading.mentions().get(mention);
            of.words().stream().filter(w -> !w.startsWith(NAME)).forEach(words::add);
        }
        for (EventMention reference : reading.references()) {
            if (reference.sentence() == number) {
                words.addAll(reference.words());
            }
        }
        EventMention first = reading.mentions().get(mentions.get(0));
        return forms(reading, first).of(words);
    }

    /** The forms of the words around a mention. */
    static Forms forms(Reading reading, EventMention mention) {
        return Forms.among(Quoting.languages(reading, mention.cue()));
    }

    private double rarity(String word) {
        double rarity = Math.log((total + BACKGROUND) / (double) counts.getOrDefault(word, 1)) - PLAIN;
        return Math.max(0, rarity);
    }

    /** The telling sentences of a document, by their numbers in it. */
    Map<Integer, Sentence> of(int document) {
        return Collections.unmodifiableMap(sentences.get(document));
    }

    /** The sentences of other documents that echo one, likest first. */
    List<Echo> of(Sentence sentence) {
        if (sentences.size() > KEPT_STORY) {
            return find(sentence);
        }
        return known.computeIfAbsent(((long) sentence.document() << 32) + sentence.number(), k -> find(sentence));
    }

    private List<Echo> find(Sentence sentence) {
        Map<Integer, double[]> shared = new HashMap<>();
        for (String word : sentence.words()) {
            List<Sentence> there = index.getOrDefault(word, List.of());
            if (there.size() <= TOO_COMMON) {
                double rarity = rarity(word);
                for (Sentence other : there) {
                    if (other.document() != sentence.document()) {
                        shared.computeIfAbsent(other.id(), k -> new double[1])[0] += rarity;
                    }
                }
            }
        }
        return shared.entrySet().stream()
                .map(e -> new Echo(all.get(e.getKey()), likeness(sentence, all.get(e.getKey()), e.getValue()[0])))
                .filter(e -> e.likeness() >= LEAST)
                .sorted(Comparator.comparingDouble(Echo::likeness)
                        .reversed()
                        .thenComparing(e -> e.sentence().id()))
                .limit(KEPT)
                .toList();
    }

    private static double likeness(Sentence a, Sentence b, double shared) {
        double covered = shared / Math.max(1, Math.min(a.weight(), b.weight()));
        return Math.sqrt(Math.min(1, covered)) * (1 - Math.exp(-shared / MUCH));
    }
}
