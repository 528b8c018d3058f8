package sanad.store.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import sanad.store.project.base.Base;
import sanad.store.project.base.Header;
import sanad.store.project.base.Lock;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Place;
import sanad.store.project.base.Trouble;
import sanad.store.project.shelf.Backups;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;
import sanad.store.project.table.Reader;
import sanad.store.project.table.Tables;
import sanad.store.project.table.Writer;

/** Writes a project's file: into a neighbour, which is read again and then moved into place. */
final class Making {
    private final Path target;
    private final Shelf shelf;
    private final boolean keepOld;

    /** Fills a file that is not there yet. */
    private interface Filling {
        void to(Path file) throws NotKept;
    }

    Making(Path target, Shelf shelf) {
        this(target, shelf, false);
    }

    private Making(Path target, Shelf shelf, boolean keepOld) {
        this.target = target.toAbsolutePath().normalize();
        this.shelf = shelf;
        this.keepOld = keepOld;
    }

    /** In the place of a file that is damaged, which is renamed and kept. */
    static Making instead(Path target, Shelf shelf) {
        return new Making(target, shelf, true);
    }

    /** One that holds this. */
    Saving of(Content content) {
        return make(file -> {
            try (Base base = Base.open(file, Base.Mode.MAKE, shelf.natives())) {
                Writer.fill(base, content);
            }
        });
    }

    /** One that holds what another does. */
    Saving copyOf(Base source) {
        return make(file -> {
            source.copyTo(file);
            try (Base copy = Base.open(file, Base.Mode.WRITE, shelf.natives())) {
                Writer.restamp(copy);
            }
        });
    }

    private Saving make(Filling filling) {
        Path part = Place.part(target);
        if (!Files.isDirectory(Objects.requireNonNull(target.getParent()))) {
            return new Saving.NotSaved(target, Trouble.NO_FOLDER, target.toString());
        }
        if (Files.isDirectory(target)) {
            return new Saving.NotSaved(target, Trouble.FAILED, "a folder");
        }
        try (Lock lock = Lock.of(target)) {
            Objects.requireNonNull(lock);
            Place.clear(part);
            filling.to(part);
            verify(part);
            Place.force(part);
            Optional<Path> before = settle();
            Place.move(part, target);
            return new Saving.Saved(target, before);
        } catch (NotKept e) {
            return Saving.NotSaved.of(target, e);
        } catch (IOException e) {
            return Saving.NotSaved.of(target, NotKept.of(e));
        } finally {
            Place.clear(part);
        }
    }

    private void verify(Path file) throws NotKept {
        try (Base base = Base.open(file, Base.Mode.READ, shelf.natives())) {
            Tables.check(base);
            new Reader(base).history();
        }
    }

    /**
     * What is to be replaced is kept: a project as its own backup, all else under another name. Its journals must not fall to
     * the new one.
     */
    private Optional<Path> settle() throws IOException {
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        boolean shelved =
                !keepOld && shelf.folder().isPresent() && Header.of(target).kind() == Header.Kind.PROJECT;
        Path kept = shelved ? shelved() : Place.aside(target, shelf.clock().instant());
        Place.clearCompanions(target);
        return Optional.of(kept);
    }

    private Path shelved() throws IOException {
        try (Base old = Base.open(target, Base.Mode.WRITE, shelf.natives())) {
            old.text("PRAGMA journal_mode=DELETE");
            Backups backups = new Backups(target, shelf);
            backups.take(old, Optional.empty());
            return backups.all().get(0).file();
        } catch (NotKept e) {
            if (e.trouble() != Trouble.DAMAGED) {
                throw e;
            }
            return Place.aside(target, shelf.clock().instant());
        }
    }
}
