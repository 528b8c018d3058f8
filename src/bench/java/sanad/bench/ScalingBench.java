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
import sanad.extract.time.Telling;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.Edtf;
import sanad.time.resolve.Resolution;

/**
 * Whether four times the text takes four times as long, whatever the text. Behind its figures stands, for each shape, the time
 * for the longer text over that for the shorter one: it shall be under 5.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ScalingBench {
    /** What the text is made of. */
    @Param
    public Shape shape = Shape.DIGITS;

    /** How many characters. */
    @Param({"100000", "400000"})
    public int size;

    private final TimeTagger tagger = new TimeTagger();
    private Document document = document("");

    /** Makes the text. */
    @Setup
    public void make() {
        document = document(shape.text(size));
    }

    /** From text to resolved expressions. */
    @Benchmark
    public List<Resolution> expressions() {
        return Telling.resolve(document, tagger.tag(Tokens.of(document)), Edtf.read("2024-11-30"));
    }

    private static Document document(String text) {
        return new Document("shape", "", text, Source.file("shape"));
    }
}
