package sanad.store.project.salvage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.edit.History;
import sanad.store.project.base.Base;
import sanad.store.project.base.Header;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Place;
import sanad.store.project.base.Trouble;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;
import sanad.store.project.table.Reader;
import sanad.store.project.table.Tables;

/**
 * Reads a project file of which some may be damaged. It works on a copy: the file itself is not touched. Where all is as it
 * was written, that is what it gives; else rows that are, without those that are not.
 */
public final class Salvage implements AutoCloseable {
    private static final long LONGEST_SECONDS = 30;

    private final Path copy;
    private final Base base;
    private final Content content;
    private final boolean whole;

    private Salvage(Path copy, Base base, Content content, boolean whole) {
        this.copy = copy;
        this.base = base;
        this.content = content;
        this.whole = whole;
    }

    /**
     * Reads what can be read.
     *
     * @throws NotKept where nothing can
     */
    public static Salvage of(Path file, Shelf shelf) throws NotKept {
        Path copy = null;
        Optional<Base> base = Optional.empty();
        Optional<Salvage> done = Optional.empty();
        try {
            copy = copy(file);
            base = Optional.of(Base.open(copy, Base.Mode.WRITE, shelf.natives()));
            base.get().deadline(LONGEST_SECONDS);
            done = Optional.of(read(copy, base.get()));
            return done.get();
        } catch (IOException e) {
            throw NotKept.of(e);
        } finally {
            if (done.isEmpty()) {
                base.ifPresent(Base::close);
                Optional.ofNullable(copy).ifPresent(Salvage::remove);
            }
        }
    }

    private static Salvage read(Path copy, Base base) throws NotKept {
        try {
            Tables.check(base);
            Reader reader = new Reader(base);
            History history = reader.history();
            for (long step = history.began() + 1L; step <= history.steps().size(); step++) {
                if (reader.change(step).isEmpty()) {
                    throw new NotKept(Trouble.DAMAGED, "no step " + step);
                }
            }
            Content content =
                    new Content(history, step -> change(reader, step), reader::original, reader::blob, reader.view());
            return new Salvage(copy, base, content, true);
        } catch (NotKept e) {
            return new Salvage(copy, base, new Wreck(base).content(), false);
        }
    }

    private static sanad.chronicle.edit.Change change(Reader reader, long step) {
        try {
            return reader.change(step).orElseThrow(() -> new IllegalStateException("no step " + step));
        } catch (NotKept e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was read; to be used before this is closed. */
    public Content content() {
        return content;
    }

    /** Whether all of it is as it was written. */
    public boolean isWhole() {
        return whole;
    }

    @Override
    public void close() {
        base.close();
        remove(copy);
    }

    /** A copy whose first bytes say what it is, whatever became of them; with its journals, which may hold the last steps. */
    private static Path copy(Path file) throws IOException {
        Path copy = Files.createTempDirectory("sanad-salvage").resolve("copy.sanad");
        Files.copy(file, copy);
        for (String ending : List.of("-wal", "-journal")) {
            if (Files.exists(Place.companion(file, ending))) {
                Files.copy(Place.companion(file, ending), Place.companion(copy, ending));
            }
        }
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            if (channel.size() > Header.SIZE) {
                channel.write(ByteBuffer.wrap("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII)), 0);
            }
        }
        return copy;
    }

    private static void remove(Path copy) {
        Place.clear(copy);
        try {
            Files.deleteIfExists(Optional.ofNullable(copy.getParent()).orElse(copy));
        } catch (IOException e) {
            return;
        }
    }
}
