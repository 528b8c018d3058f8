package sanad.read.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that a program of its own works in: made for it, and gone with it. */
final class Folder {
    private static final String NAME = "sanad-reader-";

    private Folder() {}

    static Path make() throws IOException {
        return Files.createTempDirectory(NAME);
    }

    /** Deletes such a folder and all that lies in it; any other is let alone. */
    static void delete(Path folder) {
        if (!String.valueOf(folder.getFileName()).startsWith(NAME)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // somebody still holds it: it lies where the system sweeps
        }
    }
}
