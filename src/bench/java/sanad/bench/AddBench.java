package sanad.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;
import sanad.chronicle.Chronicle;
import sanad.extract.Library;
import sanad.extract.Progress;

/** One document more in a collection that lies open: its events shall be there in under a second where it holds 1,000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class AddBench {
    /** How many articles lie open. */
    @Param("1000")
    public int articles;

    private Library open = Library.EMPTY;
    private int next;

    /** Reads the collection, as the window has by then. */
    @Setup
    public void open() {
        open = Library.EMPTY.of(Newsroom.articles(articles), Progress.NONE);
        next = articles;
        if (open.chronicle("", Progress.NONE).events().isEmpty()) {
            throw new IllegalStateException("nothing was found");
        }
    }

    /** From the document to the chronicle of all. */
    @Benchmark
    public Chronicle one() {
        return open.with(List.of(Newsroom.article(next++)), Progress.NONE).chronicle("", Progress.NONE);
    }
}
