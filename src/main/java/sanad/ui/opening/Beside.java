package sanad.ui.opening;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Project;
import sanad.extract.Progress;
import sanad.read.DocumentReader;
import sanad.read.ReadProgress;
import sanad.read.Reading;
import sanad.store.StoryJson;
import sanad.text.Document;

/**
 * Documents that come to those of an open project.
 *
 * @param open the project
 * @param paths where the documents lie
 */
record Beside(Project open, List<Path> paths) {
    Outcome read(Work work, Progress progress) {
        Reading reading = new DocumentReader().read(paths, listening(progress));
        SortedMap<String, Document> all = new TreeMap<>();
        open.folios().forEach((id, folio) -> all.put(id, folio.document()));
        Map<String, Path> files = new TreeMap<>();
        for (Document document : reading.documents()) {
            Path file = Objects.requireNonNull(reading.files().get(document.id()));
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Document dressed = StoryJson.in(folder).dress(document, String.valueOf(file.getFileName()));
            if (!isKnown(dressed, all.values())) {
                Document named = named(dressed, all);
                all.put(named.id(), named);
                files.put(named.id(), file);
            }
        }
        boolean any = all.size() > open.folios().size();
        Chronicle chronicle = any ? work.again("", all.values(), open.given(), progress) : Chronicle.EMPTY;
        Outcome outcome = Outcome.of(paths, chronicle, reading.refused(), reading.skipped(), progress.cancelled());
        return new Outcome(outcome.paths(), chronicle, outcome.troubles(), outcome.stopped(), files);
    }

    private static boolean isKnown(Document document, Collection<Document> all) {
        return all.stream().anyMatch(known -> known.text().equals(document.text()));
    }

    /** Under an id of its own: a file of another folder can have the same. */
    private static Document named(Document document, Map<String, Document> all) {
        String id = document.id();
        for (int i = 2; all.containsKey(id); i++) {
            id = document.id() + " (" + i + ")";
        }
        return new Document(id, document.title(), document.text(), document.source());
    }

    private static ReadProgress listening(Progress progress) {
        return new ReadProgress() {
            @Override
            public void at(String file, int done, int total) {
                progress.at(Progress.Stage.READING, file, done, total);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
