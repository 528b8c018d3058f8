package sanad.export.cite;

import java.util.List;
import sanad.chronicle.Event;

/**
 * An event as a file tells it.
 *
 * @param event what is told
 * @param title on one line
 * @param date in words, with how it is known where it was not read: "September 2023 (inferred)"
 * @param edtf the same for machines, the whole interval; empty where nothing is known
 * @param lane what sort of thing it is, in words
 * @param numbers of the documents that report it, ascending
 * @param cites the same in brackets and in the reader's digits, "[1, 3]"; empty where no document does
 * @param quotes the passages, best first
 * @param disputed other dates that documents give, in words
 * @param note a person's own words, on one line; may be empty
 */
public record CitedEvent(
        Event event,
        String title,
        String date,
        String edtf,
        String lane,
        List<Integer> numbers,
        String cites,
        List<CitedQuote> quotes,
        List<String> disputed,
        String note) {
    /** Copies the lists. */
    public CitedEvent {
        numbers = List.copyOf(numbers);
        quotes = List.copyOf(quotes);
        disputed = List.copyOf(disputed);
    }
}
