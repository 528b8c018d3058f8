package sanad.language.meaning;

import java.util.List;
import java.util.Locale;
import sanad.language.Words;
import sanad.time.Length;
import sanad.time.Unit;

/**
 * Lengths of time in words, with the plural of each number.
 *
 * <p>Example: {@code P2Y3M} is "2 years and 3 months", {@code PXD} "some days".
 */
public final class LengthWords {
    private final Words words;

    /** Speaks with these words. */
    public LengthWords(Words words) {
        this.words = words;
    }

    /** The length, its longest unit first. */
    public String say(Length length) {
        StringBuilder out = new StringBuilder();
        List<Length.Part> parts =
                length.parts().stream().filter(p -> p.count() != 0).toList();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.append(words.say(i == parts.size() - 1 ? "length.and" : "length.comma"));
            }
            out.append(part(parts.get(i)));
        }
        return out.toString();
    }

    private String part(Length.Part part) {
        String key = "length." + name(part.unit());
        return part.count() == Length.SOME ? words.say(key + ".some") : words.count(key, part.count());
    }

    /** The unit's name in the keys of the words. */
    static String name(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    /** The length as that by which something lies away: where a language writes a particle onto it. */
    String by(String length) {
        boolean digit = !length.isEmpty() && Character.isDigit(length.charAt(0));
        return words.say(digit ? "by.digit" : "by.letter", length);
    }
}
