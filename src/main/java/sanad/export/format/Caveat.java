package sanad.export.format;

import java.util.List;
import java.util.OptionalInt;
import sanad.language.Words;

/**
 * Something that a file will not hold or will hold otherwise; people are told before it is saved.
 *
 * @param key of the sentence {@code export.caveat.KEY}; with a count, of its counted forms
 * @param count how many things it concerns, where that is known
 * @param args what fills the sentence, after the count where there is one
 */
public record Caveat(String key, OptionalInt count, List<Object> args) {
    /** Copies the list. */
    public Caveat {
        args = List.copyOf(args);
    }

    /** A sentence that is always the same. */
    public static Caveat of(String key, Object... args) {
        return new Caveat(key, OptionalInt.empty(), List.of(args));
    }

    /** A sentence that counts something. */
    public static Caveat counted(String key, int count, Object... args) {
        return new Caveat(key, OptionalInt.of(count), List.of(args));
    }

    /** The sentence. */
    public String in(Words words) {
        String word = "export.caveat." + key;
        return count.isPresent()
                ? words.count(word, count.getAsInt(), args.toArray())
                : words.say(word, args.toArray());
    }
}
