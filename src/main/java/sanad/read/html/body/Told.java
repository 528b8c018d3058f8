package sanad.read.html.body;

import java.util.List;

/**
 * What a page says of its story.
 *
 * @param titles what its head calls it
 * @param authors who wrote it
 * @param body its words as its data for machines has them; empty where it has none
 */
public record Told(List<String> titles, List<String> authors, String body) {
    /** Copies the lists. */
    public Told {
        titles = List.copyOf(titles);
        authors = List.copyOf(authors);
    }
}
