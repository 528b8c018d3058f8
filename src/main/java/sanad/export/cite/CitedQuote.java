package sanad.export.cite;

import java.util.Optional;
import sanad.text.Passage;

/**
 * Words that report an event.
 *
 * @param number the number of their document
 * @param words on one line
 * @param passage where they stand
 * @param page the page of their file; absent where it has none
 */
public record CitedQuote(int number, String words, Passage passage, Optional<Integer> page) {}
