package sanad.export.data;

import java.util.function.Predicate;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.export.cite.Cited;
import sanad.export.office.Xml;
import sanad.text.HiddenSigns;
import sanad.text.Passage;

/** How many events or sources have something that a format has no place for. */
final class Loss {
    private Loss() {}

    /** Events of which no day is known. */
    static int undated(Cited cited) {
        return events(cited, e -> Ends.of(e.when()).isEmpty());
    }

    /** Events that lie somewhere between two days. */
    static int uncertain(Cited cited) {
        return events(
                cited,
                e -> Ends.of(e.when())
                        .filter(ends -> !ends.first().equals(ends.last()))
                        .isPresent());
    }

    /** Events whose beginning or end is open. */
    static int open(Cited cited) {
        return events(
                cited,
                e -> e.when().isKnown() && (e.when().openStart() || e.when().openEnd()));
    }

    /** Events that no passage reports. */
    static int withoutPassage(Cited cited) {
        return events(cited, e -> e.evidence().isEmpty());
    }

    /** Events whose passages hold signs that cannot be seen. */
    static int hiddenSigns(Cited cited) {
        return events(
                cited,
                e -> e.evidence().stream()
                        .anyMatch(evidence -> words(cited.chronicle(), evidence.passage())
                                .chars()
                                .anyMatch(sign -> HiddenSigns.is(sign) && sign != 0x200C && sign != 0x200D)));
    }

    /** Documents with a sign that XML cannot hold. */
    static int unwritable(Cited cited) {
        return (int) cited.chronicle().documents().stream()
                .filter(d -> d.text().codePoints().anyMatch(sign -> !Xml.holds(sign)))
                .count();
    }

    /** Sources without a date. */
    static int undatedSources(Cited cited) {
        return sources(cited, date -> Ends.of(date.when()).isEmpty());
    }

    /** Sources whose date was reasoned out. */
    static int inferredSources(Cited cited) {
        return sources(
                cited,
                date -> date.basis() != Basis.STATED && Ends.of(date.when()).isPresent());
    }

    private static int events(Cited cited, Predicate<Event> which) {
        return (int) cited.chronicle().events().stream().filter(which).count();
    }

    private static int sources(Cited cited, Predicate<DocumentDate> which) {
        Chronicle chronicle = cited.chronicle();
        return (int) chronicle.documents().stream()
                .map(d -> chronicle.date(d.id()))
                .filter(which)
                .count();
    }

    private static String words(Chronicle chronicle, Passage passage) {
        return chronicle
                .document(passage.document())
                .map(d -> d.words(passage.span()))
                .orElse("");
    }
}
