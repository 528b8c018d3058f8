package sanad.extract.name;

import sanad.text.Span;

/**
 * Words of a document that stand for somebody.
 *
 * @param span the words
 * @param person who is meant
 * @param parts the folded words, which the name replaces where likeness is asked
 */
public record Named(Span span, Person person, java.util.List<String> parts) {}
