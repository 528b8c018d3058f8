package sanad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import sanad.extract.Progress;
import sanad.language.Tongue;
import sanad.language.Words;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.Trouble;
import sanad.ui.window.App;

/** {@code sanad [PATH…]}: the window. */
final class WindowCommand {
    /** JavaFX warns at each start that it lies on the class path, where it lies on purpose; its style sheets may warn. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private final Opening opening;
    private final Door door;
    private final Terminal terminal;
    private final Words words;

    WindowCommand(Opening opening, Door door, Terminal terminal, Words words) {
        this.opening = opening;
        this.door = door;
        this.terminal = terminal;
        this.words = words;
    }

    /**
     * Opens the window and comes back when it is closed; where none can open, says so and writes what it would show.
     *
     * @param paths what to show; empty for the last project, at first the sample story
     * @param tongue the language asked for
     * @param smoke where to put a picture of the window, after which it closes by itself
     */
    int run(List<Path> paths, Optional<Tongue> tongue, Optional<Path> smoke) throws Complaint {
        WindowNeeds needs = WindowNeeds.here(terminal.environment());
        Fallback fallback = new Fallback(door, terminal, words);
        if (!needs.met()) {
            String why = needs.missing().isEmpty() ? "fallback.no_display" : "fallback.no_library";
            return fallback.run(paths, tongue, why, needs.aptLine());
        }
        TOOLKIT.setLevel(Level.SEVERE);
        STYLES.setLevel(Level.WARNING);
        try {
            App.run(new App.Start(paths, tongue, smoke), this::open);
            return ExitCode.DONE;
        } catch (UnsupportedOperationException | LinkageError e) {
            return fallback.run(paths, tongue, "fallback.failed", needs.aptLine(), String.valueOf(e.getMessage()));
        }
    }

    private Outcome open(List<Path> paths, Progress progress) {
        Opened opened = opening.open(paths, Tongue.ARABIC, progress);
        List<Trouble> troubles = Stream.concat(
                        opened.refused().stream().map(Trouble::of),
                        opened.skipped().stream().map(Trouble::of))
                .toList();
        return new Outcome(paths, opened.chronicle(), troubles, progress.cancelled());
    }
}
