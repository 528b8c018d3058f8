package sanad.chronicle.edit;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Copy;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Timex;
import sanad.text.Document;

/**
 * A document of a project with what was found of time in it.
 *
 * @param document the document
 * @param date when it was published; {@link sanad.chronicle.Basis#BY_HAND} where a person said so
 * @param timexes its expressions of time, in text order
 * @param copy from which other document it has its words, where it has
 */
public record Folio(Document document, DocumentDate date, List<Timex> timexes, Optional<Copy> copy) {
    /** Copies the list. */
    public Folio {
        timexes = List.copyOf(timexes);
    }

    /** Whether its text was read from the very bytes of another: in another encoding, or more of it. */
    public boolean sameBytes(Folio other) {
        Optional<String> sum = sum();
        return sum.isPresent() && sum.equals(other.sum());
    }

    private Optional<String> sum() {
        return document.source().original().map(original -> original.sha256()).filter(all -> !all.isEmpty());
    }

    /** One whose words are its own. */
    public Folio(Document document, DocumentDate date, List<Timex> timexes) {
        this(document, date, timexes, Optional.empty());
    }
}
