package sanad.text;

import java.util.Optional;
import sanad.text.original.Original;

/**
 * Where a document comes from, as far as it is known from outside its text.
 *
 * @param file the file's name as the user knows it, never empty
 * @param publisher who published it
 * @param title the title that its publisher gave it
 * @param address where it can be found, as a citation; never fetched
 * @param original the file that it was read from and what that says of itself; absent for what came without one
 */
public record Source(
        String file,
        Optional<String> publisher,
        Optional<String> title,
        Optional<String> address,
        Optional<Original> original) {
    /** Writes the names without signs that cannot be seen. */
    public Source {
        publisher = publisher.map(HiddenSigns::without);
        title = title.map(HiddenSigns::without);
    }

    /** A source that was not read from a file. */
    public Source(String file, Optional<String> publisher, Optional<String> title, Optional<String> address) {
        this(file, publisher, title, address, Optional.empty());
    }

    /** The same source, where another knows better: what it does not know stays. */
    public Source under(Source better) {
        return new Source(
                file,
                better.publisher.or(() -> publisher),
                better.title.or(() -> title),
                better.address.or(() -> address),
                original);
    }

    /** A source of which only the file is known. */
    public static Source file(String file) {
        return new Source(file, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
