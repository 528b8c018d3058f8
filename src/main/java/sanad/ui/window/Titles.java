package sanad.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.edit.History;
import sanad.language.Words;
import sanad.store.SampleStory;
import sanad.store.Story;
import sanad.store.StoryJson;
import sanad.store.project.shelf.Shelf;
import sanad.text.HiddenSigns;
import sanad.ui.Session;

/** What the open project is called. */
final class Titles {
    private final Session session;
    private final Shelf shelf;
    private Optional<List<Path>> open = Optional.empty();
    private Story story = Story.NONE;

    Titles(Session session, Shelf shelf) {
        this.session = session;
        this.shelf = shelf;
    }

    /** Something was opened: files and folders, one project, or with no path the sample story. */
    void opened(List<Path> paths) {
        open = Optional.of(paths);
        story = paths.isEmpty()
                ? SampleStory.story()
                : paths.size() == 1 && Files.isDirectory(paths.get(0)) ? StoryJson.in(paths.get(0)) : Story.NONE;
    }

    /** Whether the sample story was opened last. */
    boolean isSample() {
        return open.filter(List::isEmpty).isPresent();
    }

    /** As a person named it, else as its story does in the language of the interface, else as it was found or its file is. */
    String title() {
        String told = story.title(session.manner().get().tongue().code());
        if (!told.isEmpty() && !named()) {
            return told;
        }
        String found = session.chronicle().get().title();
        return !found.isEmpty()
                ? found
                : open.flatMap(paths -> paths.stream().findFirst())
                        .map(this::name)
                        .orElse("");
    }

    private boolean named() {
        History history = session.curating().history().get();
        return history.steps().subList(0, history.done()).stream()
                .anyMatch(step -> step.told().name().equals("name"));
    }

    private String name(Path path) {
        String name = HiddenSigns.without(
                String.valueOf(path.toAbsolutePath().normalize().getFileName()));
        if (shelf.isUntitled(path)) {
            return Words.in(session.manner().get()).say("project.unnamed");
        }
        return Shelf.isProject(path) ? name.substring(0, name.length() - Shelf.ENDING.length()) : name;
    }
}
