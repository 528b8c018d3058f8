package sanad.text.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sanad.text.Span;
import sanad.text.WordEdges;

/** The words of a text as they are written, and where each stands. */
final class WordTable {
    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    WordTable(String text) {
        this.text = text;
        WordEdges.all(text, span -> {
            String word = span.of(text);
            places.computeIfAbsent(word, w -> new ArrayList<>(1)).add(words.size());
            spans.add(span);
            words.add(word);
        });
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    Span span(int number) {
        return spans.get(number);
    }

    /** The numbers of the words that are written so. */
    List<Integer> places(String word) {
        return places.getOrDefault(word, List.of());
    }

    /** How much a word tells of a place: 1 where it stands once, less the more often it stands. */
    double weight(String word) {
        return 1 / (1 + Math.log(Math.max(1, places(word).size())));
    }

    /** The number of the first word that begins at an offset or after it; the count of words where none does. */
    int from(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
