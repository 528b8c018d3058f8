package sanad.read.format;

import java.util.List;
import java.util.Optional;
import sanad.text.original.Aside;
import sanad.text.original.Pages;
import sanad.text.original.Stated;

/**
 * What was in a file.
 *
 * @param text the text that is shown and searched for events; every offset points into it
 * @param encoding the name of the encoding that its letters were read in; empty where the format fixes it
 * @param stated what the file says of itself
 * @param asides what stood in it besides the text
 * @param pages where its pages begin in the text; absent where it has none
 */
public record Content(String text, String encoding, List<Stated> stated, List<Aside> asides, Optional<Pages> pages) {
    /** Copies the lists. */
    public Content {
        stated = List.copyOf(stated);
        asides = List.copyOf(asides);
    }

    /** What was in a file without pages. */
    public Content(String text, String encoding, List<Stated> stated, List<Aside> asides) {
        this(text, encoding, stated, asides, Optional.empty());
    }

    /** A text of which nothing else is known. */
    public static Content plain(String text, String encoding) {
        return new Content(text, encoding, List.of(), List.of());
    }
}
