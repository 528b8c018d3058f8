package sanad.extract.mention;

/**
 * Someone or some place named in a mention.
 *
 * @param key the same for all spellings of the name
 * @param surface as the document spells it
 */
public record Name(String key, String surface) {}
