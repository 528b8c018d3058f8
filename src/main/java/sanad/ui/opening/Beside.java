package sanad.ui.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Project;
import sanad.extract.Progress;
import sanad.text.Document;

/**
 * Documents that come to those of an open project. One that looks like another version of a document that is there is not
 * taken, but told of: which of both is meant, a person decides.
 *
 * @param open the project
 * @param paths where the documents lie
 * @param versions whether other versions are taken as documents of their own
 */
record Beside(Project open, List<Path> paths, boolean versions) {
    Outcome read(Work work, Progress progress) {
        Dressed read = Dressed.read(paths, progress);
        SortedMap<String, Document> all = new TreeMap<>();
        open.folios().forEach((id, folio) -> all.put(id, folio.document()));
        Map<String, Path> files = new TreeMap<>();
        List<Document> changed = new ArrayList<>();
        for (Document document : read.documents()) {
            Path file = Objects.requireNonNull(read.reading().files().get(document.id()));
            if (isKnown(document, all.values())) {
                continue;
            }
            if (!versions && isVersion(document)) {
                changed.add(document);
                files.put(document.id(), file);
            } else {
                Document named = named(document, all);
                all.put(named.id(), named);
                files.put(named.id(), file);
            }
        }
        boolean any = all.size() > open.folios().size();
        Chronicle chronicle = any ? work.again("", all.values(), open.given(), progress) : Chronicle.EMPTY;
        Outcome outcome = Outcome.of(
                paths, chronicle, read.reading().refused(), read.reading().skipped(), progress.cancelled());
        return outcome.with(files, changed);
    }

    /** The same file once more. The same text in another file is a copy, and comes in as one. */
    private static boolean isKnown(Document document, Collection<Document> all) {
        return all.stream()
                .anyMatch(known ->
                        known.text().equals(document.text()) && name(known).equals(name(document)));
    }

    private static String name(Document document) {
        return document.id().substring(document.id().lastIndexOf('/') + 1);
    }

    private boolean isVersion(Document document) {
        var same = open.folios().get(document.id());
        return same != null && Version.alike(same.document().text(), document.text());
    }

    /** Under an id of its own: a file of another folder can have the same. */
    private static Document named(Document document, Map<String, Document> all) {
        String id = document.id();
        for (int i = 2; all.containsKey(id); i++) {
            id = document.id() + " (" + i + ")";
        }
        return new Document(id, document.title(), document.text(), document.source());
    }
}
