package sanad.store.project.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Loads SQLite's own library, which its jar unpacks into the folder for passing files; where nothing may be run from there,
 * into a folder of the program.
 */
final class Natives {
    private static final String FOLDER = "org.sqlite.tmpdir";

    private Natives() {}

    /** Makes sure that the library is there. */
    static synchronized void load(Optional<Path> other) throws NotKept {
        try {
            if (SQLiteJDBCLoader.initialize()) {
                return;
            }
        } catch (Exception | LinkageError e) {
            if (other.isEmpty() || System.getProperty(FOLDER) != null) {
                throw new NotKept(Trouble.FAILED, e);
            }
        }
        other.ifPresent(folder -> System.setProperty(FOLDER, folder.toString()));
        try {
            if (other.isPresent()) {
                Files.createDirectories(other.get());
            }
            if (!SQLiteJDBCLoader.initialize()) {
                throw new IOException("SQLite could not be loaded");
            }
        } catch (Exception | LinkageError e) {
            throw new NotKept(Trouble.FAILED, e);
        }
    }
}
