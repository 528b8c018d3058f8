package sanad.store.project.json;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Copy;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Timex;
import sanad.chronicle.edit.Folio;
import sanad.text.Document;
import sanad.text.Source;

/** A document as it lies in a file, its text under that text's sum. */
record FolioRow(
        String id,
        String title,
        String text,
        Source source,
        DocumentDate date,
        List<Timex> timexes,
        Optional<Copy> copy) {
    static FolioRow of(Folio folio, String sum) {
        Document document = folio.document();
        return new FolioRow(
                document.id(), document.title(), sum, document.source(), folio.date(), folio.timexes(), folio.copy());
    }

    Folio folio(String words) {
        return new Folio(new Document(id, title, words, source), date, timexes, copy);
    }
}
