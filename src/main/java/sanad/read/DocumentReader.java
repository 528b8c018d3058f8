package sanad.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sanad.text.Document;
import sanad.text.Source;

/**
 * Reads text files ({@code .txt}, {@code .md}) and folders of them into documents. Hostile or broken input stops here,
 * file by file: each is refused with a reason and the others are read all the same.
 *
 * <p>A document's id is its place below the folder that was named, with slashes on every system, such as
 * {@code 003.txt} or {@code notes/a.txt}; its title is the file's name until a headline is found. What is read does
 * not depend on the order of the paths.
 */
public final class DocumentReader {
    /** How bytes are fetched: the one place that touches a file's content. */
    interface Bytes {
        /** At most {@code limit} bytes of a file. */
        byte[] read(Path file, int limit) throws IOException;
    }

    private final Limits limits;
    private final Bytes bytes;

    /** A reader with the usual limits: 20 MB for a document, 100 MB for all. */
    public DocumentReader() {
        this(Limits.USUAL, DocumentReader::fromDisk);
    }

    DocumentReader(Limits limits, Bytes bytes) {
        this.limits = limits;
        this.bytes = bytes;
    }

    /** Reads every text file of the given files and folders. */
    public Reading read(List<Path> paths) {
        return read(paths, ReadProgress.NONE);
    }

    /** Reads every text file of the given files and folders, telling how far it is. */
    public Reading read(List<Path> paths, ReadProgress progress) {
        List<Refusal> refused = new ArrayList<>();
        List<Skip> skipped = new ArrayList<>();
        List<Found> files = new Walk(refused, skipped, progress).find(paths);
        List<String> ids = Ids.of(files);
        List<Document> documents = new ArrayList<>();
        Map<String, Path> places = new TreeMap<>();
        long room = limits.together();
        for (int i = 0; i < files.size() && !progress.cancelled(); i++) {
            Found file = files.get(i);
            progress.at(String.valueOf(file.path().getFileName()), i, files.size());
            try {
                byte[] content = bytes.read(file.path(), limits.file() + 1);
                Optional<Refusal> tooBig = tooBig(file.shown(), content.length, room);
                if (tooBig.isPresent()) {
                    refused.add(tooBig.get());
                    continue;
                }
                String text = Encoding.decode(content);
                if (text.isBlank()) {
                    skipped.add(new Skip(file.shown(), Skip.Cause.EMPTY));
                    continue;
                }
                room -= content.length;
                String id = ids.get(i);
                documents.add(new Document(id, String.valueOf(file.path().getFileName()), text, Source.file(id)));
                places.put(id, file.path());
            } catch (NotText e) {
                refused.add(new Refusal(file.shown(), e.why(), e.format()));
            } catch (IOException | RuntimeException e) {
                refused.add(Walk.refusal(file.shown(), e));
            }
        }
        documents.sort(null);
        return new Reading(documents, places, refused, skipped);
    }

    private Optional<Refusal> tooBig(String shown, int length, long room) {
        if (length > limits.file()) {
            return Optional.of(new Refusal(shown, Refusal.Cause.TOO_LARGE, Limits.megabytes(limits.file())));
        }
        return length > room
                ? Optional.of(new Refusal(shown, Refusal.Cause.TOO_MUCH, Limits.megabytes(limits.together())))
                : Optional.empty();
    }

    /** A file that says it is far larger than the limit is not read at all. */
    private static byte[] fromDisk(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit);
        }
    }
}
