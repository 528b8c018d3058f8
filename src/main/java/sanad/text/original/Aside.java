package sanad.text.original;

/**
 * Words of a file that are no part of the text: a menu, a list of other headlines, a notice about cookies. They are kept,
 * so that a reader can be shown the whole of what was in the file.
 *
 * <p>Example: the menu of a page stands at 0, before its headline.
 *
 * @param at the offset in the text before which they stood, 0 to the text's length
 * @param words as they stood, one line a block
 */
public record Aside(int at, String words) {}
