package sanad.store.project.table;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.edit.Changes;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;

/**
 * All that a project file holds.
 *
 * @param history the project and its steps
 * @param changes what each step changes
 * @param originals the bytes that documents were read from, by the document's id
 * @param images the bytes of pictures, by their SHA-256
 * @param view how the reader last looked at it, JSON by name; not a step
 */
public record Content(History history, Changes changes, Blobs originals, Blobs images, SortedMap<String, String> view) {
    private static final Changes NO_STEPS = step -> {
        throw new IllegalStateException("no step " + step);
    };

    /** Copies the view. */
    public Content {
        view = Collections.unmodifiableSortedMap(new TreeMap<>(view));
    }

    /** A project at its beginning. */
    public static Content of(Project project, Blobs originals) {
        return new Content(History.of(project), NO_STEPS, originals, Blobs.NONE, new TreeMap<>());
    }

    /** The same looked at so. */
    public Content seen(Map<String, String> as) {
        return new Content(history, changes, originals, images, new TreeMap<>(as));
    }
}
