package sanad.store.project.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.store.AtomicFile;
import sanad.store.project.base.Sums;
import sanad.text.Document;

/**
 * Where the files of documents lay when they were read, on this machine alone: a project that is handed on tells nobody. A
 * document is known by its id and its text, so that a project may be moved and copied. Of the oldest those beyond ten
 * thousand are forgotten.
 */
public final class Places {
    private static final int MOST = 10_000;

    /** Digits of a sum that tell one document from another. */
    private static final int DIGITS = 32;

    private final Optional<Path> file;

    /** Those that are remembered on a shelf; none where it has no folder. */
    public Places(Shelf shelf) {
        file = shelf.folder().map(folder -> folder.resolve("places.tsv"));
    }

    /** Where the files of these documents lay, by the document's id, as far as that is known. */
    public synchronized Map<String, Path> of(Iterable<Document> documents) {
        Map<String, String> known = read();
        Map<String, Path> places = new LinkedHashMap<>();
        for (Document document : documents) {
            Optional.ofNullable(known.get(key(document)))
                    .flatMap(Places::path)
                    .ifPresent(path -> places.put(document.id(), path));
        }
        return places;
    }

    /** Remembers where the files of documents lie; where that cannot be kept it is forgotten with the program. */
    public synchronized void keep(Iterable<Document> documents, Map<String, Path> files) {
        Map<String, String> known = read();
        for (Document document : documents) {
            Path path = files.get(document.id());
            String place = path == null ? "" : path.toAbsolutePath().normalize().toString();
            if (!place.isEmpty() && place.chars().noneMatch(c -> c < ' ')) {
                known.remove(key(document));
                known.put(key(document), place);
            }
        }
        write(known);
    }

    private static String key(Document document) {
        return Sums.sha256(document.id() + "\n" + document.text()).substring(0, DIGITS);
    }

    private static Optional<Path> path(String place) {
        try {
            return Optional.of(Path.of(place));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Map<String, String> read() {
        Map<String, String> known = new LinkedHashMap<>();
        if (file.isEmpty() || !Files.exists(file.get())) {
            return known;
        }
        try {
            for (String line : Files.readAllLines(file.get(), StandardCharsets.UTF_8)) {
                int tab = line.indexOf('\t');
                if (tab == DIGITS) {
                    known.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            // a memory that cannot be read begins anew
            known.clear();
        }
        return known;
    }

    private void write(Map<String, String> known) {
        if (file.isEmpty()) {
            return;
        }
        List<String> lines = known.entrySet().stream()
                .skip(Math.max(0, known.size() - MOST))
                .map(place -> place.getKey() + "\t" + place.getValue() + "\n")
                .toList();
        try {
            Files.createDirectories(file.get().getParent());
            AtomicFile.write(file.get(), out -> out.write(String.join("", lines).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return;
        }
    }
}
