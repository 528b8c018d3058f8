package sanad.ui.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import sanad.extract.Progress;
import sanad.read.DocumentReader;
import sanad.read.ReadProgress;
import sanad.read.Reading;
import sanad.store.Story;
import sanad.store.StoryJson;
import sanad.text.Document;

/**
 * Documents as they were read from files, each with what a story beside it says of it.
 *
 * @param documents the documents, by id
 * @param stories the stories of their folders
 * @param reading where each lies, and what could not be read
 */
public record Dressed(List<Document> documents, Collection<Story> stories, Reading reading) {
    /** Copies the lists. */
    public Dressed {
        documents = List.copyOf(documents);
        stories = List.copyOf(stories);
    }

    /** Reads files and folders. */
    public static Dressed read(List<Path> paths, Progress progress) {
        return read(paths, Map.of(), progress);
    }

    /**
     * Reads files and folders.
     *
     * @param encodings those that a person chose for some of the files
     */
    static Dressed read(List<Path> paths, Map<Path, String> encodings, Progress progress) {
        Reading reading = new DocumentReader(encodings).read(paths, listening(progress));
        List<Document> documents = new ArrayList<>();
        Map<Path, Story> stories = new TreeMap<>();
        for (Document document : reading.documents()) {
            Path file = Objects.requireNonNull(reading.files().get(document.id()));
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Story story = stories.computeIfAbsent(folder, StoryJson::in);
            documents.add(story.dress(document, String.valueOf(file.getFileName())));
        }
        return new Dressed(documents, stories.values(), reading);
    }

    private static ReadProgress listening(Progress progress) {
        return new ReadProgress() {
            @Override
            public void at(String file, int done, int total) {
                progress.at(Progress.Stage.READING, file, done, total);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
