package sanad.text;

import java.util.Optional;

/**
 * Where a document comes from, as far as it is known from outside its text.
 *
 * @param file the file's name as the user knows it, never empty
 * @param publisher who published it
 * @param title the title that its publisher gave it
 * @param address where it can be found, as a citation; never fetched
 */
public record Source(String file, Optional<String> publisher, Optional<String> title, Optional<String> address) {
    /** Writes the names without signs that cannot be seen. */
    public Source {
        publisher = publisher.map(HiddenSigns::without);
        title = title.map(HiddenSigns::without);
    }

    /** A source of which only the file is known. */
    public static Source file(String file) {
        return new Source(file, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
