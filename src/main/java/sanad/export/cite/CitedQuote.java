package sanad.export.cite;

import sanad.text.Passage;

/**
 * Words that report an event.
 *
 * @param number the number of their document
 * @param words on one line
 * @param passage where they stand
 */
public record CitedQuote(int number, String words, Passage passage) {}
