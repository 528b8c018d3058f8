package sanad.ui.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import sanad.extract.Progress;
import sanad.store.project.base.Sums;
import sanad.store.project.shelf.Places;
import sanad.text.Document;
import sanad.ui.Session;
import sanad.ui.opening.Afresh;
import sanad.ui.opening.Dressed;

/**
 * Looks whether files that documents were read from have another text now. That is told once, and nothing is done: whoever
 * looks at a story decides whether it follows its sources.
 */
public final class Watching {
    private static final ExecutorService LOOKER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "file-watcher");
        thread.setDaemon(true);
        return thread;
    });

    private final Session session;
    private final Places places;
    private final BiConsumer<List<Document>, Map<String, Path>> hearer;
    private final Map<Path, Seen> seen = new HashMap<>();
    private final Set<Document> told = new HashSet<>();
    private boolean looking;

    /** The sum of a file's bytes when it was last read, and what it held. */
    private record Seen(String sum, List<Document> documents) {}

    /** Watches the files of a session's documents; the hearer gets what they read now, and where they lie. */
    public Watching(Session session, Places places, BiConsumer<List<Document>, Map<String, Path>> hearer) {
        this.session = session;
        this.places = places;
        this.hearer = hearer;
    }

    /** Looks in the background, unless it does so already. */
    public void look() {
        List<Document> documents = session.chronicle().get().documents();
        long story = session.story();
        if (looking || documents.isEmpty()) {
            return;
        }
        looking = true;
        LOOKER.execute(() -> {
            Map<String, Path> files = new TreeMap<>();
            List<Document> changed = new ArrayList<>();
            try {
                changed.addAll(changed(documents, files));
            } finally {
                Platform.runLater(() -> hear(changed, files, story));
            }
        });
    }

    private void hear(List<Document> changed, Map<String, Path> files, long story) {
        looking = false;
        changed.removeIf(document -> !told.add(document));
        if (story == session.story() && !changed.isEmpty()) {
            hearer.accept(changed, files);
        }
    }

    private List<Document> changed(List<Document> documents, Map<String, Path> files) {
        Map<String, Path> known = places.of(documents);
        List<Document> changed = new ArrayList<>();
        for (Document document : documents) {
            Path file = known.get(document.id());
            if (file != null) {
                now(file, document)
                        .filter(now -> !now.text().equals(document.text()))
                        .ifPresent(now -> {
                            changed.add(now);
                            files.put(now.id(), file);
                        });
            }
        }
        return changed;
    }

    /** The document as its file reads now; a file that is gone or cannot be read has not changed. */
    private Optional<Document> now(Path file, Document known) {
        try {
            String sum = Sums.sha256(Files.readAllBytes(file));
            // its letters, or how much of it is its text, a person may have chosen otherwise
            if (known.source().original().filter(o -> o.sha256().equals(sum)).isPresent()) {
                return Optional.empty();
            }
            Seen last = seen.get(file);
            if (last == null || !last.sum().equals(sum)) {
                List<Document> read = Dressed.read(List.of(file), Progress.NONE).documents();
                last = new Seen(sum, read);
                seen.put(file, last);
            }
            return Afresh.version(known, last.documents());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
