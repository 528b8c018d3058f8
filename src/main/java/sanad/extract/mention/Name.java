package sanad.extract.mention;

import java.text.Normalizer;
import sanad.extract.name.People;

/**
 * Someone or some place named in a mention.
 *
 * @param key the same for all spellings of the name
 * @param surface as the document spells it in plain letters, without particles written onto it; a country where its people are named
 */
public record Name(String key, String surface) {
    /** The name found in these words of a document. */
    public static Name of(Names.Found found, String written) {
        if (!found.shown().isEmpty()) {
            return new Name(found.key(), found.shown());
        }
        String words = Normalizer.normalize(written, Normalizer.Form.NFKC);
        int from = 0;
        int left = found.particles();
        while (from < words.length() && (left > 0 || !Character.isLetter(words.charAt(from)))) {
            left -= Character.isLetter(words.charAt(from)) ? 1 : 0;
            from++;
        }
        return new Name(found.key(), from < words.length() ? words.substring(from) : words);
    }

    /** Whether it names a person, whose fullest spelling says most. */
    public boolean isPerson() {
        return key.startsWith(People.KEY);
    }
}
