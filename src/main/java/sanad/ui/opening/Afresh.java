package sanad.ui.opening;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param encoding how its letters are written, where a person said so
 */
public record Afresh(Project open, String id, Path file, Optional<String> encoding) {
    Outcome read(Work work, Progress progress) {
        Map<Path, String> encodings = encoding.map(name -> Map.of(file, name)).orElse(Map.of());
        Dressed read = Dressed.read(List.of(file), encodings, progress);
        SortedMap<String, Document> all = new TreeMap<>();
        open.folios().forEach((key, folio) -> all.put(key, folio.document()));
        Document was = all.get(id);
        Optional<Document> next = was == null ? Optional.empty() : version(was, read.documents());
        Optional<Document> changed =
                next.filter(now -> was != null && !was.text().equals(now.text()));
        changed.ifPresent(now -> all.put(id, now));
        Chronicle chronicle =
                changed.isPresent() ? work.again("", all.values(), open.given(), progress) : Chronicle.EMPTY;
        return Outcome.of(
                        List.of(file),
                        chronicle,
                        read.reading().refused(),
                        read.reading().skipped(),
                        progress.cancelled())
                .with(encoding.isPresent() ? Map.of() : Map.of(id, file), List.of());
    }

    /** Which of the documents that a file holds is a document now, under its id: one file may hold several. */
    public static Optional<Document> version(Document was, Collection<Document> read) {
        return read.stream()
                .filter(now -> read.size() == 1 || inner(now.id()).equals(inner(was.id())))
                .findFirst()
                .map(now -> new Document(was.id(), now.title(), now.text(), now.source()));
    }

    private static String inner(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
