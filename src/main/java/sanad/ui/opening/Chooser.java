package sanad.ui.opening;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import sanad.language.Words;

/** Asks which files or folder to read, beginning where the last ones lay. */
public final class Chooser {
    private Optional<File> place = Optional.empty();

    /** The chosen files; none where the question was put away. */
    public List<Path> files(Window owner, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("choose.files"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.say("choose.texts"), "*.txt", "*.md", "*.TXT", "*.MD"),
                        new FileChooser.ExtensionFilter(words.say("choose.all"), "*"));
        place.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        place = Optional.ofNullable(chosen.get(0).getParentFile());
        return chosen.stream().map(File::toPath).toList();
    }

    /** The chosen folder; none where the question was put away. */
    public List<Path> folder(Window owner, Words words) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say("choose.folder"));
        place.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(owner);
        if (chosen == null) {
            return List.of();
        }
        place = Optional.of(chosen);
        return List.of(chosen.toPath());
    }
}
