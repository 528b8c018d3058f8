package sanad.ui.project;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import sanad.language.Words;
import sanad.store.project.shelf.Shelf;

/** Asks where a project is to lie. */
@FunctionalInterface
public interface SaveChooser {
    /**
     * The chosen file; empty where the question was put away.
     *
     * @param title the key of what is asked
     * @param name what the file may be called
     */
    Optional<Path> ask(Window owner, Words words, String title, String name);

    /** As the system asks. */
    static SaveChooser system() {
        return (owner, words, title, name) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.say(title));
            chooser.setInitialFileName(fileName(name.isEmpty() ? words.say("project.file") : name));
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(words.say("project.kind"), "*" + Shelf.ENDING));
            return Optional.ofNullable(chooser.showSaveDialog(owner))
                    .map(File::toPath)
                    .map(SaveChooser::ended);
        };
    }

    /** A title as the name of a file on any system. */
    static String fileName(String title) {
        String name =
                title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]++", " ").strip();
        return ended(Path.of(name.isEmpty() ? "sanad" : name)).toString();
    }

    private static Path ended(Path path) {
        return Shelf.isProject(path) ? path : path.resolveSibling(path.getFileName() + Shelf.ENDING);
    }
}
