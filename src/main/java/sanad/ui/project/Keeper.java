package sanad.ui.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import sanad.chronicle.edit.History;
import sanad.store.project.Access;
import sanad.store.project.Opening;
import sanad.store.project.ProjectFile;
import sanad.store.project.Saving;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Trouble;
import sanad.store.project.exchange.ProjectJson;
import sanad.store.project.shelf.Places;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Blobs;
import sanad.store.project.table.Content;
import sanad.text.Document;
import sanad.ui.Session;

/**
 * Keeps what the session shows in a file, without being asked: documents that are opened get one in the program's own
 * folder, the sample story only once somebody changes it. Saving under a name is a copy that is gone on with.
 *
 * <p>Everything here is touched on the FX thread only; files are made on another one.
 */
public final class Keeper {
    private static final ExecutorService MAKER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "project-file");
        thread.setDaemon(true);
        return thread;
    });

    private final Session session;
    private final Shelf shelf;
    private final Places places;
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Path>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ProjectFile> file = Optional.empty();
    private Blobs originals = Blobs.NONE;
    private Optional<Sight.Eyes> eyes = Optional.empty();
    private Map<String, String> notes = Map.of();
    private boolean waiting;

    /** A keeper of what a session shows, in files on a shelf. */
    public Keeper(Session session, Shelf shelf) {
        this.session = session;
        this.shelf = shelf;
        places = new Places(shelf);
        session.curating().history().addListener((property, before, now) -> {
            if (waiting && now.steps().size() > now.began()) {
                waiting = false;
                make();
            }
        });
    }

    /** How one looks at a project is kept with it from now on. */
    public void looksThrough(Sight.Eyes window) {
        eyes = Optional.of(window);
    }

    /** Looks at what is shown as it was looked at last. */
    public void see(Map<String, String> view) {
        eyes.ifPresent(through -> Sight.of(view).take(session, through));
    }

    /** Where steps are kept now. */
    public ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }

    /** Where the project lies; empty where it has no file. */
    public ReadOnlyObjectProperty<Optional<Path>> place() {
        return place.getReadOnlyProperty();
    }

    /** The shelf with the program's own files. */
    public Shelf shelf() {
        return shelf;
    }

    /** Whether the project has a name among the user's own files. */
    public boolean isNamed() {
        return place.get().filter(path -> !shelf.isUntitled(path)).isPresent();
    }

    /**
     * Keeps what the session shows since a moment ago.
     *
     * @param bytes what its documents were read from
     * @param atOnce whether a file is made at once; else with the first step
     */
    public void begin(Blobs bytes, boolean atOnce) {
        close();
        originals = bytes;
        keeping.set(Keeping.NOTHING);
        waiting = !atOnce && shelf.folder().isPresent();
        if (atOnce && shelf.folder().isPresent()) {
            make();
        }
    }

    /** Shows a project whose file is open, and keeps its steps there. */
    public void show(Opening.Opened opened) {
        close();
        waiting = false;
        file = Optional.of(opened.file());
        notes = opened.view();
        session.open(opened.history(), opened.file(), opened.file());
        tell();
    }

    /** Shows a project to be looked at and no more: nothing of it is remembered. */
    public void look(Opening.Opened opened) {
        close();
        file = Optional.of(opened.file());
        session.open(opened.history(), opened.file(), opened.file());
        keeping.set(Keeping.READ_ONLY);
    }

    private void make() {
        keeping.set(Keeping.MAKING);
        Moving moving =
                Moving.of(session.curating().history().get(), session.curating().changes());
        long story = session.story();
        Blobs bytes = originals;
        Blobs images = this::image;
        MAKER.execute(() -> {
            Opening made;
            try {
                Content content = new Content(moving.history(), moving.changes(), bytes, images, new TreeMap<>());
                made = ProjectFile.create(shelf.untitled(), content, shelf);
            } catch (IOException e) {
                made = new Opening.Failed(Path.of(""), NotKept.of(e).trouble(), String.valueOf(e.getMessage()));
            }
            Opening result = made;
            Platform.runLater(() -> made(result, moving, story));
        });
    }

    private Optional<byte[]> image(String sha256) throws NotKept {
        try {
            return session.curating().images().bytes(sha256);
        } catch (IOException e) {
            throw NotKept.of(e);
        }
    }

    private void made(Opening result, Moving moving, long story) {
        if (!(result instanceof Opening.Opened opened)) {
            keeping.set(story == session.story() ? Keeping.MEMORY : keeping.get());
            return;
        }
        if (story != session.story()) {
            opened.file().close();
            return;
        }
        try {
            History now = session.curating().history().get();
            Moving.pictures(now, session.curating().images(), opened.file());
            moving.follow(now, session.curating().changes(), opened.file());
            session.curating().keepIn(opened.file(), opened.file());
            file = Optional.of(opened.file());
            tell();
        } catch (IOException | IllegalStateException e) {
            opened.file().close();
            keeping.set(Keeping.MEMORY);
        }
    }

    private void tell() {
        place.set(file.map(ProjectFile::path));
        keeping.set(file.map(open -> of(open.access())).orElse(Keeping.NOTHING));
    }

    private static Keeping of(Access access) {
        return switch (access) {
            case WRITE -> Keeping.FILE;
            case IN_USE -> Keeping.IN_USE;
            case READ_ONLY -> Keeping.READ_ONLY;
        };
    }

    /** Whether this was noted under that name in the project that is open; how one works with it, and no step. */
    public boolean isNoted(String name, String what) {
        return Seen.json(what).equals(notes.get(name));
    }

    /** Notes this in the project's file in place of what was noted under that name. */
    public void note(String name, String what) {
        Map<String, String> now = new TreeMap<>(notes);
        now.put(name, Seen.json(what));
        notes = now;
        try {
            if (file.isPresent() && file.get().access() == Access.WRITE) {
                file.get().view(name, Optional.of(Seen.json(what)));
            }
        } catch (NotKept e) {
            // then it is noted until the program ends
            assert notes.containsKey(name);
        }
    }

    /** The bytes of documents that the next step brings. */
    public void bring(Blobs bytes) {
        file.ifPresent(open -> open.bring(bytes));
    }

    /** The bytes that a document was read from, where they are kept. */
    public Optional<byte[]> original(String document) {
        try {
            Optional<byte[]> kept = file.isPresent() ? file.get().original(document) : Optional.empty();
            return kept.isPresent() ? kept : originals.of(document);
        } catch (NotKept e) {
            return Optional.empty();
        }
    }

    /** Remembers where documents of the session were read just now. */
    public void lie(Map<String, Path> files) {
        List<Document> documents = session.chronicle().get().documents();
        if (!files.isEmpty()) {
            MAKER.execute(() -> places.keep(documents, files));
        }
    }

    /** Where documents were read. */
    public Places places() {
        return places;
    }

    /** Writes a copy and goes on there. Where that fails all stays as it is. */
    public Saving saveAs(Path target) {
        if (file.isPresent()) {
            Saving saving = file.get().saveAs(target);
            tell();
            return saving;
        }
        Moving moving =
                Moving.of(session.curating().history().get(), session.curating().changes());
        Content content = new Content(moving.history(), moving.changes(), originals, this::image, new TreeMap<>());
        Opening made = ProjectFile.create(target, content, shelf);
        if (made instanceof Opening.Opened opened) {
            waiting = false;
            session.curating().keepIn(opened.file(), opened.file());
            file = Optional.of(opened.file());
            tell();
            return new Saving.Saved(target);
        }
        return made instanceof Opening.Failed failed
                ? new Saving.NotSaved(target, failed.trouble(), failed.detail())
                : new Saving.NotSaved(target, Trouble.FAILED, made.toString());
    }

    /** Writes all of the project and its history as one text; not on the FX thread alone. */
    public void writeAll(OutputStream out) throws IOException {
        Moving moving =
                Moving.of(session.curating().history().get(), session.curating().changes());
        Content content = new Content(moving.history(), moving.changes(), originals, this::image, new TreeMap<>());
        ProjectJson.write(content, true, out);
    }

    /** Writes a copy and stays with the project. */
    public Saving duplicate(Path target) {
        return file.map(open -> open.duplicate(target)).orElseGet(() -> {
            Moving moving = Moving.of(
                    session.curating().history().get(), session.curating().changes());
            Content content = new Content(moving.history(), moving.changes(), originals, this::image, new TreeMap<>());
            Opening made = ProjectFile.create(target, content, shelf);
            if (made instanceof Opening.Opened opened) {
                opened.file().close();
                return new Saving.Saved(target);
            }
            return new Saving.NotSaved(target, Trouble.FAILED, made.toString());
        });
    }

    /** Keeps how one looks at it, and lets go of the file. */
    public void close() {
        file.ifPresent(open -> {
            eyes.ifPresent(through -> Sight.of(session, through).keep(open));
            open.close();
        });
        file = Optional.empty();
        place.set(Optional.empty());
        notes = Map.of();
        waiting = false;
        keeping.set(Keeping.NOTHING);
    }
}
