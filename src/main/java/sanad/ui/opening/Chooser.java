package sanad.ui.opening;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import sanad.language.Words;
import sanad.read.Formats;

/** Asks which files or folder to read, beginning where the last ones lay. */
public final class Chooser {
    private Optional<File> place = Optional.empty();

    /** The chosen files; none where the question was put away. */
    public List<Path> files(Window owner, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("choose.files"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.say("choose.texts"), endings()),
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

    /** Hands over what was chosen, where anything was. */
    public static void given(List<Path> chosen, Consumer<List<Path>> take) {
        if (!chosen.isEmpty()) {
            take.accept(chosen);
        }
    }

    /** What every format's names end in, in small letters and in capitals, as some systems tell them apart. */
    private static List<String> endings() {
        return Formats.all().stream()
                .flatMap(format -> format.endings().stream())
                .flatMap(ending -> Stream.of("*" + ending, "*" + ending.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
