package sanad.extract.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sanad.extract.dating.Fact;
import sanad.extract.dating.Reading;
import sanad.extract.page.Part;
import sanad.text.Sentence;
import sanad.text.Span;
import sanad.text.Token;

/**
 * The words of one document as numbers, without spaces, marks, vowel signs and all that is no part of the page's story.
 *
 * <p>Runs of words are told by a few of them, chosen by their numbers alone (winnowing: Schleimer, Wilkerson, Aiken 2003): two
 * documents that share {@value #SURE} words in a row share one of the chosen runs, wherever it stands in them.
 */
final class Wording {
    /** So many words in a row are compared as one: two who report the same thing hardly ever choose so many alike. */
    static final int RUN = 6;

    /** Of so many runs that follow each other one is chosen at least. */
    private static final int WINDOW = 6;

    /** So many shared words in a row are never missed. */
    static final int SURE = RUN + WINDOW - 1;

    private static final long ODD = 0x9E3779B97F4A7C15L;

    private static final Fact<long[]> PRINTS = new Fact<>(reading -> new Wording(reading).chosen());

    private final long[] words;
    private final int[] starts;
    private final int[] ends;
    private final long[] runs;
    private final boolean[] figures;

    /** The words of a document. */
    Wording(Reading reading) {
        List<Token> all = new ArrayList<>();
        for (Sentence sentence : reading.tokens().sentences()) {
            if (isOfStory(reading.page().partAt(sentence.span().start()))) {
                sentence.tokens().stream()
                        .filter(token -> token.isWord() || token.isNumber())
                        .forEach(all::add);
            }
        }
        words = new long[all.size()];
        starts = new int[words.length];
        ends = new int[words.length];
        figures = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            Token token = all.get(i);
            words[i] = number(token.folded());
            starts[i] = token.span().start();
            ends[i] = token.span().end();
            figures[i] = token.isNumber();
        }
        runs = runs(words);
    }

    /** Whether the story stands there, not who wrote it and when it was printed. */
    static boolean isOfStory(Part part) {
        return part.isProse() || part == Part.TITLE || part == Part.HEADING;
    }

    /** The runs by which a document is found again, rising, each once. They are worked out once for a reading. */
    static long[] prints(Reading reading) {
        return PRINTS.of(reading);
    }

    private static long number(String word) {
        long sum = 1;
        for (int i = 0; i < word.length(); i++) {
            sum = (sum ^ word.charAt(i)) * ODD;
        }
        return sum ^ sum >>> 29;
    }

    private static long[] runs(long[] words) {
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long sum = 0;
            for (int j = 0; j < RUN; j++) {
                sum = (sum ^ words[i + j]) * ODD;
                sum ^= sum >>> 31;
            }
            runs[i] = sum;
        }
        return runs;
    }

    private long[] chosen() {
        long[] chosen = new long[runs.length];
        int count = 0;
        for (int from = 0; from < runs.length; from++) {
            int to = Math.min(runs.length, from + WINDOW);
            long least = runs[from];
            for (int i = from + 1; i < to; i++) {
                least = Math.min(least, runs[i]);
            }
            if (count == 0 || chosen[count - 1] != least) {
                chosen[count++] = least;
            }
            if (to == runs.length) {
                break;
            }
        }
        return Arrays.stream(chosen, 0, count).sorted().distinct().toArray();
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    /** How many runs of words there are. */
    int runs() {
        return runs.length;
    }

    /** The number of the run that begins at a word. */
    long run(int word) {
        return runs[word];
    }

    /** All runs, rising. */
    long[] sorted() {
        long[] sorted = runs.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Whether it has the very same words as another. */
    boolean same(Wording other) {
        return Arrays.equals(words, other.words);
    }

    /** Whether a word is a figure. */
    boolean isFigure(int word) {
        return figures[word];
    }

    /** Whether two words are the same. */
    boolean same(int word, Wording other, int its) {
        return words[word] == other.words[its];
    }

    /** From the beginning of one word to the end of another. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The last word that begins before an offset; -1 where none does. */
    int before(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The first word that ends behind an offset; as many as there are where none does. */
    int at(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
