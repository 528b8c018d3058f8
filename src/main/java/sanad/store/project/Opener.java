package sanad.store.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import sanad.chronicle.edit.History;
import sanad.store.project.base.Base;
import sanad.store.project.base.Header;
import sanad.store.project.base.Lock;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Place;
import sanad.store.project.base.Trouble;
import sanad.store.project.shelf.Backups;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Reader;
import sanad.store.project.table.Tables;
import sanad.store.project.table.Tally;
import sanad.store.project.table.Writer;

/** Opens one project file: first what it says it is, then whether it is sound, all of it read only, then for writing. */
final class Opener {
    private static final long LONGEST_SECONDS = 60;

    private final Path asked;
    private final Shelf shelf;
    private final boolean writing;

    Opener(Path asked, Shelf shelf, boolean writing) {
        this.asked = asked;
        this.shelf = shelf;
        this.writing = writing;
    }

    Opening open() {
        try {
            Path path = asked.toRealPath();
            Header header = Header.of(path);
            return switch (header.kind()) {
                case PROJECT -> opened(path);
                case NEWER -> new Opening.Newer(path, header.version());
                case OTHER ->
                    new Backups(path, shelf).all().isEmpty()
                            ? new Opening.NotAProject(path)
                            : new Opening.Damaged(path, "the header is not a project's");
            };
        } catch (NoSuchFileException e) {
            return new Opening.Missing(asked);
        } catch (IOException e) {
            NotKept why = NotKept.of(e);
            return new Opening.Failed(asked, why.trouble(), String.valueOf(why.getMessage()));
        }
    }

    /** What is read, and how a connection could be had for it. */
    private record Read(History history, SortedMap<String, String> view, Base.Mode mode) {}

    private Opening opened(Path path) {
        Optional<Lock> lock = Optional.empty();
        Access access = Access.WRITE;
        try {
            if (writing && Files.isWritable(path)) {
                lock = Optional.of(Lock.of(path));
                Place.sweep(path);
            } else {
                access = Access.READ_ONLY;
            }
        } catch (NotKept e) {
            access = e.trouble() == Trouble.BUSY ? Access.IN_USE : Access.READ_ONLY;
        }
        try {
            Read read = read(path);
            Hold hold = hold(path, lock, read);
            return new Opening.Opened(new ProjectFile(access, hold, shelf), read.history(), read.view());
        } catch (NotKept e) {
            lock.ifPresent(Lock::close);
            String detail = String.valueOf(e.getMessage());
            return e.trouble() == Trouble.DAMAGED
                    ? new Opening.Damaged(path, detail)
                    : new Opening.Failed(path, e.trouble(), detail);
        }
    }

    private Read read(Path path) throws NotKept {
        try {
            return read(path, Base.Mode.READ);
        } catch (NotKept e) {
            boolean journal =
                    Files.exists(Place.companion(path, "-wal")) || Files.exists(Place.companion(path, "-journal"));
            if (e.trouble() == Trouble.DAMAGED || journal) {
                throw e;
            }
            return read(path, Base.Mode.READ_UNCHANGING);
        }
    }

    private Read read(Path path, Base.Mode mode) throws NotKept {
        try (Base base = Base.open(path, mode, shelf.natives())) {
            base.deadline(LONGEST_SECONDS);
            Tables.check(base);
            Reader reader = new Reader(base);
            return new Read(reader.history(), reader.view(), mode);
        }
    }

    private Hold hold(Path path, Optional<Lock> lock, Read read) throws NotKept {
        Base base = Base.open(path, lock.isPresent() ? Base.Mode.WRITE : read.mode(), shelf.natives());
        boolean held = false;
        try {
            Optional<Writer> writer = Optional.empty();
            if (lock.isPresent()) {
                base.text("PRAGMA journal_mode=" + (Place.isRemote(path) ? "DELETE" : "WAL"));
                base.run("PRAGMA wal_autocheckpoint=250");
                writer = Optional.of(new Writer(base));
                backUp(path, base, read.history());
            }
            Hold hold = new Hold(path, base, lock, writer, Hold.identity(path));
            held = true;
            return hold;
        } finally {
            if (!held) {
                base.close();
            }
        }
    }

    /** What a crash left without a backup gets one now; where that fails, closing tries again. */
    private void backUp(Path path, Base base, History history) {
        try {
            new Backups(path, shelf).take(base, Optional.of(Tally.of(history)));
        } catch (NotKept e) {
            return;
        }
    }
}
