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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import sanad.extract.time.Telling;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.read.DocumentReader;
import sanad.text.Document;
import sanad.time.Edtf;
import sanad.time.When;

/**
 * Finding and resolving every expression of time in a story's documents, cutting into tokens included, warm, on one thread.
 * The figure to read is {@code characters}: how many characters of text a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeBench {
    private static final When DAY = Edtf.read("2024-11-30");

    /** The story, which is in Arabic or in English. */
    @Param({"russia-dprk-2024", "ever-given-2021"})
    public String story = "";

    private final TimeTagger tagger = new TimeTagger();
    private List<Document> documents = List.of();
    private long length;

    /** Counted beside the runs, and given per second as they are. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Characters read. */
        public long characters;
    }

    /** Reads the story once, so that only the tagging is measured. */
    @Setup
    public void read() throws IOException {
        Path folder = Path.of("data", "stories", story);
        documents = new DocumentReader().read(List.of(folder)).documents();
        length = documents.stream().mapToLong(d -> d.text().length()).sum();
    }

    /** From text to resolved expressions. */
    @Benchmark
    public void expressions(Read read, Blackhole hole) {
        for (Document document : documents) {
            hole.consume(Telling.resolve(document, tagger.tag(Tokens.of(document)), DAY));
        }
        read.characters += length;
    }
}
