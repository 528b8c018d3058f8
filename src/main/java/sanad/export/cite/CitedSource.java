package sanad.export.cite;

import java.util.Optional;
import sanad.chronicle.DocumentDate;
import sanad.text.Document;

/**
 * A numbered source.
 *
 * @param number as events cite it, from 1
 * @param document what it is
 * @param title the title that its publisher gave it, else its headline
 * @param publisher who published it, where that is known
 * @param published when, in words, with how that is known
 * @param date the same as data
 * @param address where it can be found, where that is an address of the web; nothing else may become a link
 * @param language the code of Arabic where most of its letters are Arabic; no other language is told apart
 */
public record CitedSource(
        int number,
        Document document,
        String title,
        Optional<String> publisher,
        String published,
        DocumentDate date,
        Optional<String> address,
        Optional<String> language) {
    /** Who published it, else the name of its file. */
    public String origin() {
        return publisher.orElseGet(() -> Plain.line(document.source().file()));
    }
}
