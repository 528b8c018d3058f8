package sanad.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import sanad.chronicle.Chronicle;
import sanad.extract.Progress;
import sanad.language.Tongue;
import sanad.language.Words;
import sanad.text.Document;
import sanad.time.When;
import sanad.ui.ReaderClock;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.Trouble;
import sanad.ui.opening.Work;
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
            App.run(new App.Start(paths, tongue, smoke), new Reading(), clock());
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
        return new Outcome(paths, opened.chronicle(), troubles, progress.cancelled(), opened.files());
    }

    /** The clock on the wall of whoever sits here: it says when steps were made, and no date of an event hangs on it. */
    private static ReaderClock clock() {
        return new ReaderClock(InstantSource.system(), TimeZone.getDefault().toZoneId());
    }

    /** The window's way to documents, which reads none twice. */
    private final class Reading implements Work {
        @Override
        public Outcome run(List<Path> paths, Progress progress) {
            return open(paths, progress);
        }

        @Override
        public Chronicle again(
                String title, Collection<Document> documents, Map<String, When> given, Progress progress) {
            return opening.again(title, documents, given, progress);
        }

        @Override
        public Optional<Chronicle> ahead(Collection<Document> documents, Map<String, When> given, Progress progress) {
            return opening.ahead(documents, given, progress);
        }
    }
}
