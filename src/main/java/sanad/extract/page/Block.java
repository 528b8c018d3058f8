package sanad.extract.page;

import sanad.text.Span;

/**
 * A line or paragraph of a page, without the blanks around it.
 *
 * @param span where it stands in the text
 * @param part what it is
 */
public record Block(Span span, Part part) {}
