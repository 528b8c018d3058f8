package sanad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import sanad.read.DocumentReader;

/**
 * Reading forty files of a format, warm, with one program for the formats that are read in one of their own. The figure to
 * read is {@code files}: how many a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(value = 1, jvmArgsAppend = "-Dsanad.readers=1")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBench {
    private static final int FILES = 40;

    /** The format, by its ending. */
    @Param({"txt", "md", "html", "mhtml", "eml", "pdf", "docx", "odt", "rtf", "epub", "zip"})
    public String ending = "";

    private Path folder = Path.of("");

    /** Counted beside the runs, and given per second as they are. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Files read. */
        public long files;
    }

    /** Writes the files. */
    @Setup
    public void write() throws IOException {
        folder = FormFiles.write(FILES, List.of(ending));
    }

    /** Deletes them. */
    @TearDown
    public void delete() throws IOException {
        FormFiles.delete(folder);
    }

    /** From a folder to documents. */
    @Benchmark
    public int documents(Read read) {
        int documents = new DocumentReader().read(List.of(folder)).documents().size();
        if (documents != FILES) {
            throw new IllegalStateException(ending + ": " + documents);
        }
        read.files += documents;
        return documents;
    }
}
