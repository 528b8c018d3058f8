package sanad.extract.dating;

import java.util.List;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Timex;

/**
 * All documents of a story with their dates.
 *
 * @param dates one a document, in the order of the readings
 * @param timexes every expression of time outside boilerplate, resolved, by document, then in text order
 * @param mentions for each reading in order, for each of its mentions in order, its time
 * @param references for each reading in order, for each of its references in order, the time that its own words give
 */
public record Dated(
        List<DocumentDate> dates,
        List<Timex> timexes,
        List<List<MentionTime>> mentions,
        List<List<MentionTime>> references) {
    /** Copies the lists. */
    public Dated {
        dates = List.copyOf(dates);
        timexes = List.copyOf(timexes);
        mentions = mentions.stream().map(List::copyOf).toList();
        references = references.stream().map(List::copyOf).toList();
    }
}
