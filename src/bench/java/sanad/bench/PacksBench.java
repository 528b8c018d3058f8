package sanad.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sanad.extract.time.TimeExpression;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Source;

/** Loading the language packs for reading time, once in each of several fresh virtual machines: it shall take under 300 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(8)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class PacksBench {
    private static final String ARABIC_AND_ENGLISH = """
            وصل الوفد صباح الثلاثاء 4 يونيو 2024.
            The delegation arrived on Tuesday, 4 June.
            """;

    private static final String FRENCH = """
            La délégation est arrivée mardi 4 juin, et elle est repartie le lendemain de la cérémonie.
            """;

    /** The first text that a virtual machine reads, in the languages of most texts. */
    @Benchmark
    public List<TimeExpression> arabicAndEnglish() {
        return read(ARABIC_AND_ENGLISH);
    }

    /** The same with a sentence in every language that has a pack. */
    @Benchmark
    public List<TimeExpression> all() {
        return read(ARABIC_AND_ENGLISH + FRENCH);
    }

    private static List<TimeExpression> read(String text) {
        return new TimeTagger().tag(Tokens.of(new Document("first", "", text, Source.file("first"))));
    }
}
