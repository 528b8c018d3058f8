package sanad.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import sanad.chronicle.Chronicle;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.store.SampleStory;
import sanad.text.Document;

/**
 * The whole extraction of the sample story, warm, on one thread. The figure to read is {@code characters}: how many
 * characters of text a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractBench {
    private final Extractor extractor = new Extractor();
    private List<Document> documents = List.of();
    private long length;

    /** Counted beside the runs, and given per second as they are. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Characters read. */
        public long characters;
    }

    /** Reads the story once, so that only the extraction is measured. */
    @Setup
    public void read() {
        documents = SampleStory.documents();
        length = documents.stream().mapToLong(d -> d.text().length()).sum();
    }

    /** From documents to a chronicle. */
    @Benchmark
    public Chronicle story(Read read) {
        read.characters += length;
        return extractor.extract("", documents, Progress.NONE);
    }
}
