package sanad.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Project;
import sanad.extract.Progress;
import sanad.text.Document;

/**
 * A document of an open project, read again from a file.
 *
 * @param open the project
 * @param id the document's
 * @param file where it lies now
 */
record Afresh(Project open, String id, Path file) {
    Outcome read(Work work, Progress progress) {
        Dressed read = Dressed.read(List.of(file), progress);
        SortedMap<String, Document> all = new TreeMap<>();
        open.folios().forEach((key, folio) -> all.put(key, folio.document()));
        Document was = all.get(id);
        boolean changed = false;
        for (Document now : read.documents()) {
            if (was != null && !was.text().equals(now.text())) {
                all.put(id, new Document(id, now.title(), now.text(), now.source()));
                changed = true;
            }
        }
        Chronicle chronicle = changed ? work.again("", all.values(), open.given(), progress) : Chronicle.EMPTY;
        return Outcome.of(
                        List.of(file),
                        chronicle,
                        read.reading().refused(),
                        read.reading().skipped(),
                        progress.cancelled())
                .with(Map.of(id, file), List.of());
    }
}
