package sanad.extract.dating;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Name;

/**
 * The words and names of one document's mentions as numbers, so that they are compared fast. A word has the same number in all
 * documents; which number that is means nothing, and nothing that is shown may hang on it.
 */
public final class Codes {
    private static final Fact<Codes> CODES = new Fact<>(r -> new Codes(r, Numbers.shared()));

    private final Numbers numbers;
    private final List<Code> mentions;
    private final List<Code> references;
    private final List<Code> details;

    /**
     * A mention in numbers, ascending.
     *
     * @param words the numbers of its words
     * @param actors those of the names of who took part
     * @param places those of where
     */
    public record Code(EventMention mention, int[] words, int[] actors, int[] places) {}

    private Codes(Reading reading, Numbers numbers) {
        this.numbers = numbers;
        this.mentions = reading.mentions().stream().map(this::code).toList();
        this.references = reading.references().stream().map(this::code).toList();
        this.details = reading.details().stream().map(this::code).toList();
    }

    /** Those of a reading. */
    static Codes of(Reading reading) {
        return CODES.of(reading);
    }

    private Code code(EventMention mention) {
        int[] words = mention.words().stream().mapToInt(numbers::of).sorted().toArray();
        return new Code(mention, words, names(mention.actors()), names(mention.places()));
    }

    private int[] names(List<Name> names) {
        return names.stream()
                .mapToInt(n -> numbers.of(n.key()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The reading's mentions, in their order. */
    List<Code> mentions() {
        return mentions;
    }

    /** All that the reading tells or refers to. */
    Stream<Code> all() {
        return Stream.of(mentions, references, details).flatMap(List::stream);
    }

    /** How words are numbered. */
    Numbers numbers() {
        return numbers;
    }

    /** Numbers from 0 for the words of all documents that are held. */
    static final class Numbers {
        private static WeakReference<Numbers> living = new WeakReference<>(new Numbers());

        private final Map<String, Integer> known = new ConcurrentHashMap<>();
        private final AtomicInteger next = new AtomicInteger();

        /** Those that all documents share; they are forgotten when no document holds on to them. */
        static synchronized Numbers shared() {
            Numbers numbers = living.get();
            if (numbers == null) {
                numbers = new Numbers();
                living = new WeakReference<>(numbers);
            }
            return numbers;
        }

        private int of(String word) {
            Integer number = known.get(word);
            return number != null ? number : known.computeIfAbsent(word, w -> next.getAndIncrement());
        }

        /** The number of a word; -1 where it has none. */
        int find(String word) {
            return known.getOrDefault(word, -1);
        }

        /** How many words have numbers. */
        int size() {
            return next.get();
        }
    }
}
