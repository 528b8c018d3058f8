package sanad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.EditRefused;
import sanad.chronicle.edit.History;
import sanad.store.project.Opening;
import sanad.store.project.ProjectFile;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;

/**
 * A project file of 1,000 documents and 20,000 events: opening it in a program that has written it and read nothing, opening
 * it again, and an edit from the deed to the disk.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class ProjectBench {
    private static final int DOCUMENTS = 1_000;
    private static final int EVENTS = 20_000;
    private static final int LETTERS = 3_600;

    private Path folder = Path.of("");
    private Shelf shelf = Shelf.in(folder, () -> Instant.EPOCH);
    private Path path = folder;
    private Optional<ProjectFile> open = Optional.empty();
    private History history = History.of(sanad.chronicle.edit.Project.EMPTY);
    private int number;

    /** Writes the project. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("sanad-bench");
        shelf = Shelf.in(folder.resolve("data"), () -> Instant.EPOCH);
        path = folder.resolve("project.sanad");
        ProjectFile.write(path, Content.of(LargeProject.of(DOCUMENTS, EVENTS, LETTERS), id -> Optional.empty()), shelf);
    }

    /** Opens it before the first edit, so that the measure of a first opening is one. */
    private ProjectFile file() {
        if (open.isEmpty()) {
            Opening.Opened opened = (Opening.Opened) ProjectFile.open(path, shelf);
            open = Optional.of(opened.file());
            history = opened.history();
        }
        return open.get();
    }

    /** Removes it. */
    @TearDown
    public void remove() throws IOException {
        open.ifPresent(ProjectFile::close);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Opening it to read, the first time in a program: the figure to hold is 2 s. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public History openingCold() {
        return opening();
    }

    /** The same in a program that has been at work. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 8)
    @Measurement(iterations = 10)
    public History openingWarm() {
        return opening();
    }

    private History opening() {
        Opening.Opened opened = (Opening.Opened) ProjectFile.look(path, shelf);
        opened.file().close();
        return opened.history();
    }

    /** An edit: what it comes to, and its way to the disk. The figure to hold is 50 ms in 95 of 100. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 2, time = 5)
    @Measurement(iterations = 3, time = 10)
    public History edit() throws IOException, EditRefused {
        ProjectFile file = file();
        String event = "e" + number++ % EVENTS;
        Edit edit = number % 2 == 0
                ? new Edit.Rename(event, "Renamed " + number)
                : new Edit.Rank(new TreeSet<>(List.of(event, "e7")), 1 + number % 3);
        History.Made made = history.does(edit, Instant.EPOCH);
        file.keep(made.step(), made.change());
        history = made.after();
        return history;
    }
}
