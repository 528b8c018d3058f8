package sanad.chronicle;

import java.util.List;
import sanad.time.When;

/**
 * When a document was published, and how that is known. Never a file's date, never today.
 *
 * @param document the document's id
 * @param when the day, or the days it must lie between; {@link When#UNKNOWN} where nothing follows
 * @param basis STATED, INFERRED, BY_HAND or UNKNOWN
 * @param reasons the evidence, strongest first
 */
public record DocumentDate(String document, When when, Basis basis, List<Reason> reasons) {
    /** Copies the reasons. */
    public DocumentDate {
        reasons = List.copyOf(reasons);
    }
}
