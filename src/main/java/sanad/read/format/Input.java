package sanad.read.format;

import java.util.Locale;
import java.util.Optional;

/**
 * A file's bytes, to be read.
 *
 * @param name the file's own name, without the folders that lead to it
 * @param bytes all of it; not to be changed
 * @param encoding the encoding that a person chose for it; absent where it is to be found out
 * @param limits how much is taken in
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and too large to copy
public record Input(String name, byte[] bytes, Optional<String> encoding, Limits limits) {
    /** A file with the usual limits, whose encoding is to be found out. */
    public static Input of(String name, byte[] bytes) {
        return new Input(name, bytes, Optional.empty(), Limits.USUAL);
    }

    /** Whether the name ends in one of these. */
    public boolean ends(Iterable<String> endings) {
        String small = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (small.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
