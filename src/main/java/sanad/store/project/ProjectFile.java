package sanad.store.project;

import java.nio.file.Path;
import java.util.Optional;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Images;
import sanad.chronicle.edit.Ledger;
import sanad.chronicle.edit.Step;
import sanad.store.project.base.Base;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Place;
import sanad.store.project.base.Trouble;
import sanad.store.project.shelf.Backups;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Blobs;
import sanad.store.project.table.Content;
import sanad.store.project.table.Reader;
import sanad.store.project.table.Writer;

/**
 * A project in a file of SQLite, open. Each step is on the disk when {@link #keep} returns; there is nothing to save. Only
 * one window or program writes a file; others read it. What cannot be kept is a {@link NotKept}, and then nothing has
 * changed, here or in the file. It may be used by several threads.
 *
 * <p>Example: <pre>{@code
 * Opening opening = ProjectFile.open(path, Shelf.mine(clock));
 * if (opening instanceof Opening.Opened open) {
 *     History.Made made = open.history().does(new Edit.Rename("e7", "Putin receives Kim"), clock.instant());
 *     open.file().keep(made.step(), made.change());
 * }
 * }</pre>
 */
public final class ProjectFile implements Ledger, Images, AutoCloseable {
    private final Shelf shelf;
    private Path path;
    private Access access;
    private Optional<Hold> hold;
    private Blobs brought = Blobs.NONE;

    ProjectFile(Access access, Hold hold, Shelf shelf) {
        this.path = hold.path();
        this.access = access;
        this.hold = Optional.of(hold);
        this.shelf = shelf;
    }

    /** Opens a project. Its file is not changed where it cannot be opened. */
    public static Opening open(Path path, Shelf shelf) {
        return new Opener(path, shelf, true).open();
    }

    /** Opens a project to read it and no more: nothing is locked, and nothing is written to its folder. */
    public static Opening look(Path path, Shelf shelf) {
        return new Opener(path, shelf, false).open();
    }

    /**
     * Makes a project's file and opens it. What lies at that path is kept, a project as a backup and all else under another
     * name, and is replaced once the new one is whole.
     */
    public static Opening create(Path path, Content content, Shelf shelf) {
        Saving saving = write(path, content, shelf);
        return saving instanceof Saving.NotSaved not
                ? new Opening.Failed(path, not.trouble(), not.detail())
                : open(path, shelf);
    }

    /** Makes a project's file as {@link #create} does, and leaves it closed. */
    public static Saving write(Path path, Content content, Shelf shelf) {
        return new Making(path, shelf).of(content);
    }

    /** Where it lies. */
    public synchronized Path path() {
        return path;
    }

    /** What may be done with it. */
    public synchronized Access access() {
        return access;
    }

    /** The bytes of documents that a step will bring: the next {@link #keep(Step, Change)} takes those of its documents. */
    public synchronized void bring(Blobs originals) {
        brought = originals;
    }

    @Override
    public synchronized void keep(Step step, Change change) throws NotKept {
        writer().keep(step, change, brought);
        brought = Blobs.NONE;
    }

    @Override
    public synchronized void keep(String sha256, byte[] bytes) throws NotKept {
        writer().image(sha256, bytes);
    }

    @Override
    public synchronized Optional<byte[]> bytes(String sha256) throws NotKept {
        return new Reader(open().base()).blob(sha256);
    }

    @Override
    public synchronized void went(int done, Change change) throws NotKept {
        writer().went(done, change);
    }

    @Override
    public synchronized Change of(long step) {
        try {
            return new Reader(open().base())
                    .change(step)
                    .orElseThrow(() -> new IllegalStateException("no step " + step + " in " + path));
        } catch (NotKept e) {
            throw new IllegalStateException("step " + step + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The bytes that a document was read from, where they are known. */
    public synchronized Optional<byte[]> original(String document) throws NotKept {
        return new Reader(open().base()).original(document);
    }

    /**
     * Keeps how the reader looks at it; no step.
     *
     * @param name of what
     * @param json any JSON; empty to forget it
     */
    public synchronized void view(String name, Optional<String> json) throws NotKept {
        writer().view(name, json);
    }

    /** Everything in it, to be written elsewhere while this stays open. */
    public synchronized Content content() throws NotKept {
        Reader reader = new Reader(open().base());
        return new Content(reader.history(), this, this::original, this::bytes, reader.view());
    }

    /** Backs up what changed since the last backup; closing does so too, in silence. */
    public synchronized Saving backUp() {
        try {
            new Backups(path, shelf).take(open().base(), Optional.empty());
            return new Saving.Saved(path);
        } catch (NotKept e) {
            return Saving.NotSaved.of(path, e);
        }
    }

    /** Writes a copy and stays with the file. What lies there is replaced, after a backup if it is a project. */
    public synchronized Saving duplicate(Path target) {
        try {
            Base base = open().base();
            return Hold.identity(target).isPresent() && Hold.identity(target).equals(open().identity())
                    ? new Saving.Saved(target)
                    : new Making(target, shelf).copyOf(base);
        } catch (NotKept e) {
            return Saving.NotSaved.of(target, e);
        }
    }

    /**
     * Writes a copy and goes on there; a project that had no name yet leaves its first place. Where that fails it stays where
     * it is.
     */
    public synchronized Saving saveAs(Path target) {
        Saving saving = duplicate(target);
        if (!saving.done() || Hold.identity(target).equals(Hold.identity(path))) {
            return saving;
        }
        Opening opening = open(target, shelf);
        if (!(opening instanceof Opening.Opened opened)) {
            return new Saving.NotSaved(target, Trouble.FAILED, opening.toString());
        }
        Path before = path;
        close();
        ProjectFile there = opened.file();
        path = there.path;
        access = there.access;
        hold = there.hold;
        if (shelf.isUntitled(before) && !shelf.isUntitled(target)) {
            Place.clear(before);
        }
        return saving;
    }

    /** Closes the file after a backup of what changed; one file remains. Closing twice does nothing. */
    @Override
    public synchronized void close() {
        hold.ifPresent(h -> h.close(shelf));
        hold = Optional.empty();
    }

    /** The connection, for tests of disks that are full. */
    synchronized Base base() throws NotKept {
        return open().base();
    }

    private Hold open() throws NotKept {
        return hold.orElseThrow(() -> new NotKept(Trouble.CLOSED, path.toString()));
    }

    private Writer writer() throws NotKept {
        Hold held = open();
        Writer writer = held.writer().orElseThrow(() -> new NotKept(Trouble.READ_ONLY, path.toString()));
        if (!held.isThere()) {
            throw new NotKept(Trouble.GONE, path.toString());
        }
        return writer;
    }
}
