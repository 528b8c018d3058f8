package sanad.read;

import java.util.Locale;

/**
 * A file that was left aside without being at fault. Told by the template {@link #key()}: {0} is the file.
 *
 * @param file as the user named it, or its place below the folder that was named
 * @param cause why
 */
public record Skip(String file, Cause cause) {
    /** Why a file was left aside. */
    public enum Cause {
        /** A kind of file that is not read yet. */
        KIND,
        /** There are no words in it. */
        EMPTY
    }

    /** The key of its template in the language packs. */
    public String key() {
        return "skipped." + cause.name().toLowerCase(Locale.ROOT);
    }
}
