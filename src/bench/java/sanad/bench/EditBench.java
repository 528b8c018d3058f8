package sanad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Edit;
import sanad.store.project.ProjectFile;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;
import sanad.time.When;
import sanad.ui.Session;
import sanad.ui.opening.Outcome;
import sanad.ui.window.MainWindow;
import sanad.ui.window.Memory;

/**
 * An edit in the window of a project of 1,000 documents: from the deed to the end of the pulse that shows it, with its way to
 * the disk. The figure to hold with 20,000 events is 100 ms, longer than which a window stands still to the eye.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"})
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class EditBench {
    private static final int DOCUMENTS = 1_000;
    private static final int LETTERS = 3_600;

    /** How many events. */
    @Param({"1000", "20000"})
    public int events;

    private Path folder = Path.of("");
    private Session session = new Session();
    private Optional<Stage> stage = Optional.empty();
    private Optional<MainWindow> window = Optional.empty();
    private int number;

    /** Opens the project in a window. */
    @Setup
    public void open() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("sanad-bench");
        Shelf shelf = Shelf.in(folder.resolve("data"), () -> Instant.EPOCH);
        Path path = folder.resolve("project.sanad");
        ProjectFile.write(path, Content.of(LargeProject.of(DOCUMENTS, events, LETTERS), id -> Optional.empty()), shelf);
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        onFx(() -> {
            Stage shown = new Stage();
            session = new Session();
            MainWindow made = new MainWindow(
                    shown,
                    session,
                    (paths, progress) -> new Outcome(paths, Chronicle.EMPTY, List.of(), false),
                    Memory.none(),
                    shelf);
            shown.setWidth(1280);
            shown.setHeight(720);
            shown.show();
            made.open(List.of(path));
            stage = Optional.of(shown);
            window = Optional.of(made);
            return made;
        });
        while (onFx(() -> session.chronicle().get().documents().isEmpty())) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        pulse();
    }

    /** Closes it. */
    @TearDown
    public void close() throws IOException {
        onFx(() -> {
            window.ifPresent(MainWindow::close);
            return true;
        });
        Platform.exit();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A title is corrected. */
    @Benchmark
    public int rename() throws InterruptedException {
        return shown(new Edit.Rename(event(), "Renamed " + number));
    }

    /** A date is corrected, and the event moves. */
    @Benchmark
    public int redate() throws InterruptedException {
        When day = When.day(LocalDate.of(2001, 1, 1).plusDays(number % 3_000));
        return shown(new Edit.Redate(event(), day, Optional.empty(), ""));
    }

    private String event() {
        return "e" + ++number % events;
    }

    private int shown(Edit edit) throws InterruptedException {
        onFx(() -> session.curating().does(edit));
        pulse();
        return number;
    }

    /** Waits until what has changed is laid out and painted. */
    private void pulse() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        onFx(() -> {
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                stage.orElseThrow().getScene().removePostLayoutPulseListener(once[0]);
                Platform.runLater(done::countDown);
            };
            stage.orElseThrow().getScene().addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
            return true;
        });
        done.await();
    }

    private static <T> T onFx(Callable<T> what) {
        FutureTask<T> task = new FutureTask<>(what);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
