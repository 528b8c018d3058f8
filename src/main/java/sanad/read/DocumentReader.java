package sanad.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.read.apart.Apart;
import sanad.read.format.Limits;
import sanad.read.format.Refusal;
import sanad.read.format.Workshop;

/**
 * Reads files of every {@linkplain Formats format} and folders of them into documents. Hostile or broken input stops
 * here, file by file: each is refused with a reason and the others are read all the same.
 *
 * <p>A document's id is its place below the folder that was named, with slashes on every system, such as
 * {@code 003.txt} or {@code notes/a.txt}, and {@code post.zip/a.txt} inside a file that holds others; its title is the
 * file's name until a headline is found. What is read does not depend on the order of the paths.
 */
public final class DocumentReader {
    /** How bytes are fetched: the one place that touches a file's content. */
    interface Bytes {
        /** At most {@code limit} bytes of a file. */
        byte[] read(Path file, int limit) throws IOException;
    }

    /** One for all readers: programs that it has started serve the next reader too, for a while. */
    private static final Apart APART = Apart.of(ReadingProgram.class.getName());

    private final Limits limits;
    private final Bytes bytes;
    private final Workshop apart;
    private final Map<Path, String> encodings;

    /** A reader with the usual limits: 20 MB for a document, 100 MB for all. */
    public DocumentReader() {
        this(Map.of());
    }

    /**
     * A reader that is told how some files are written.
     *
     * @param encodings the names of encodings that a person chose, by the files' paths
     */
    public DocumentReader(Map<Path, String> encodings) {
        this(Limits.USUAL, DocumentReader::fromDisk, APART, encodings);
    }

    DocumentReader(Limits limits, Bytes bytes) {
        this(limits, bytes, Workshop.HERE, Map.of());
    }

    DocumentReader(Limits limits, Bytes bytes, Workshop apart, Map<Path, String> encodings) {
        this.limits = limits;
        this.bytes = bytes;
        this.apart = apart;
        this.encodings = Map.copyOf(encodings);
    }

    /** Reads every file of the given files and folders. */
    public Reading read(List<Path> paths) {
        return read(paths, ReadProgress.NONE);
    }

    /** Reads every file of the given files and folders, telling how far it is. */
    public Reading read(List<Path> paths, ReadProgress progress) {
        Gathered gathered = new Gathered(limits, apart, progress::cancelled);
        List<Refusal> refused = gathered.refused();
        List<Found> files = new Walk(refused, gathered.skipped(), progress, this::head).find(paths);
        List<String> ids = Ids.of(files);
        Ahead ahead = new Ahead(files.size(), i -> turn(files.get(i), ids.get(i), gathered));
        for (int i = 0; i < files.size() && !progress.cancelled(); i++) {
            progress.at(String.valueOf(files.get(i).path().getFileName()), i, files.size());
            Ahead.Turn turn = ahead.take();
            turn.refusal().ifPresent(refused::add);
            turn.begun().ifPresent(gathered::add);
        }
        ahead.drop();
        return gathered.reading();
    }

    private Ahead.Turn turn(Found file, String id, Gathered gathered) {
        try {
            byte[] content = bytes.read(file.path(), limits.container() + 1);
            Optional<String> encoding = Optional.ofNullable(encodings.get(file.path()));
            Given given = new Given(id, file.shown(), file.path(), content, encoding);
            return new Ahead.Turn(Optional.of(gathered.begin(given)), Optional.empty());
        } catch (IOException | RuntimeException e) {
            return new Ahead.Turn(Optional.empty(), Optional.of(Walk.refusal(file.shown(), e)));
        }
    }

    /** The first bytes of a file; none where they cannot be read, which is told when it is read. */
    private byte[] head(Path file) {
        try {
            return bytes.read(file, Limits.HEAD);
        } catch (IOException | RuntimeException e) {
            return new byte[0];
        }
    }

    private static byte[] fromDisk(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit);
        }
    }
}
