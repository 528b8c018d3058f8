package sanad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import sanad.read.DocumentReader;

/** Reading a folder of a thousand files of all formats with one program of its own, and with two; warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
public class MixedReadBench {
    private static final int FILES = 1000;

    private Path folder = Path.of("");

    /** Writes the files. */
    @Setup
    public void write() throws IOException {
        folder = FormFiles.write(FILES, Forms.ENDINGS);
    }

    /** Deletes them. */
    @TearDown
    public void delete() throws IOException {
        FormFiles.delete(folder);
    }

    /** With one program beside ours. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Dsanad.readers=1")
    public int one() {
        return read();
    }

    /** With two. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Dsanad.readers=2")
    public int two() {
        return read();
    }

    private int read() {
        int documents = new DocumentReader().read(List.of(folder)).documents().size();
        if (documents != FILES) {
            throw new IllegalStateException(Integer.toString(documents));
        }
        return documents;
    }
}
