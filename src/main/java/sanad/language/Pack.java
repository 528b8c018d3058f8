package sanad.language;

/**
 * A language that documents are written in: a folder {@code data/lang/<code>} of tables, named by a line of
 * {@code data/lang/packs.txt}. The interface's own languages are {@link Tongue}.
 *
 * <p>Example: {@code new Pack("en", Character.UnicodeScript.LATIN)}.
 *
 * @param code the folder's name, an ISO 639-1 code
 * @param script what it is written in; of the languages of one script a sentence is read by one
 */
public record Pack(String code, Character.UnicodeScript script) {}
