package sanad.chronicle.edit;

import java.util.List;

/**
 * What a step is called, as data: its words stand under {@code step.<name>}, with {0} the words and the count as the
 * language counts.
 *
 * <p>Example: {@code new Told("rename", 1, List.of("Putin receives Kim"))}.
 *
 * @param name the ending of its words' key
 * @param count of what it was about; 1 where that says nothing
 * @param words titles of events, a date as it was written, a document's name
 */
public record Told(String name, int count, List<String> words) {
    /** Copies the words. */
    public Told {
        words = List.copyOf(words);
    }
}
