package sanad.store.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import sanad.store.project.base.Base;
import sanad.store.project.base.Lock;
import sanad.store.project.base.NotKept;
import sanad.store.project.shelf.Backups;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Writer;

/**
 * What an open project holds of its file.
 *
 * @param path where the file lies
 * @param base the connection
 * @param lock the right to write, where it has that
 * @param writer writes, where it may
 * @param identity the file itself, whatever lies at its path later
 */
record Hold(Path path, Base base, Optional<Lock> lock, Optional<Writer> writer, Optional<Object> identity) {
    /** What a path leads to: the same as long as it is the same file; empty where nothing lies there. */
    static Optional<Object> identity(Path path) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(Optional.ofNullable(file.fileKey()).orElse(path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the file still lies where it was opened. */
    boolean isThere() {
        return identity(path).equals(identity);
    }

    /** Backs up what changed, leaves one file and gives the lock back; what fails of that is made good at the next opening. */
    void close(Shelf shelf) {
        try (base) {
            if (writer.isPresent()) {
                backUp(shelf);
                // who still reads it is not waited for: the next to close it leaves one file
                base.run("PRAGMA busy_timeout=100");
                base.run("PRAGMA wal_checkpoint(TRUNCATE)");
                base.run("PRAGMA journal_mode=DELETE");
            }
        } catch (NotKept e) {
            return;
        } finally {
            base.close();
            lock.ifPresent(Lock::close);
        }
    }

    private void backUp(Shelf shelf) {
        try {
            new Backups(path, shelf).take(base, Optional.empty());
        } catch (NotKept e) {
            return;
        }
    }
}
