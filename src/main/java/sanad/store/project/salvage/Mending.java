package sanad.store.project.salvage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Reason;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.Standing;
import sanad.text.Passage;

/** Makes events stand on what is left of the documents. */
final class Mending {
    private final Map<String, Folio> folios;

    Mending(Map<String, Folio> folios) {
        this.folios = folios;
    }

    /** The same without passages that are gone; empty where nothing is left that a person did or a document says. */
    Optional<Entry> mended(Entry entry) {
        Optional<Event> found = entry.found().flatMap(this::mended);
        return mended(entry.event()).map(event -> entry.with(event).foundAs(found));
    }

    private Optional<Event> mended(Event event) {
        List<Evidence> evidence = event.evidence().stream()
                .filter(e -> isThere(e.passage()))
                .map(e -> new Evidence(
                        e.passage(),
                        e.timeWords()
                                .filter(span -> isThere(new Passage(e.passage().document(), span))),
                        e.when()))
                .toList();
        if (evidence.isEmpty() && !event.touch().any()) {
            return Optional.empty();
        }
        List<Reason> reasons = event.reasons().stream().filter(this::stands).toList();
        return Optional.of(event.standingOn(evidence, reasons));
    }

    private boolean stands(Reason reason) {
        return reason.passage().filter(p -> !isThere(p)).isEmpty()
                && reason.args().stream().allMatch(this::stands);
    }

    private boolean stands(Reason.Arg arg) {
        if (arg instanceof Reason.Arg.Doc doc) {
            return folios.containsKey(doc.document());
        }
        return !(arg instanceof Reason.Arg.Quote quote) || isThere(quote.passage());
    }

    private boolean isThere(Passage passage) {
        Folio folio = folios.get(passage.document());
        return folio != null && passage.span().end() <= folio.document().text().length();
    }

    /** Merged events whose other is gone stand for themselves again. */
    SortedMap<String, Entry> standing(SortedMap<String, Entry> entries) {
        SortedMap<String, Entry> all = new TreeMap<>();
        entries.forEach((id, entry) -> {
            boolean orphan =
                    entry.into().filter(into -> !entries.containsKey(into)).isPresent();
            all.put(id, orphan ? entry.standing(Standing.SHOWN) : entry);
        });
        return all;
    }
}
