package sanad.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sanad.read.format.Limits;
import sanad.read.format.Workshop;

/** Reads every format in this program, so that a test of formats need not start others. */
public final class Here {
    private Here() {}

    /** What is in files and folders. */
    public static Reading read(List<Path> paths) {
        DocumentReader.Bytes bytes = (file, limit) -> {
            try (var in = Files.newInputStream(file)) {
                return in.readNBytes(limit);
            }
        };
        return new DocumentReader(Limits.USUAL, bytes, Workshop.HERE, Map.of()).read(paths);
    }
}
