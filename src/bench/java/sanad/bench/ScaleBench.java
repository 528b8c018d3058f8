package sanad.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.openjdk.jmh.annotations.Warmup;
import sanad.chronicle.Chronicle;
import sanad.extract.Library;
import sanad.extract.Progress;
import sanad.text.Document;

/**
 * Growing collections of articles, each read once in a fresh virtual machine of one gigabyte: 500 shall take at most 15
 * seconds, and an article of 10,000 at most one and a half times what one of 1,000 takes. Beside the whole time stand the
 * milliseconds of each stage, those for one article, and the megabytes that are held in the end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ScaleBench {
    /** How many articles. */
    @Param({"500", "1000", "10000"})
    public int articles;

    private List<Document> documents = List.of();

    /** Counted beside the run. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Spent {
        /** Milliseconds for reading the documents, all of them. */
        public double reading;

        /** Milliseconds for dating them. */
        public double dating;

        /** Milliseconds for merging what they tell. */
        public double merging;

        /** Milliseconds for an article. */
        public double article;

        /** Megabytes that the collection and its chronicle hold. */
        public double megabytes;

        /** Events found. */
        public double events;
    }

    /** Makes the articles. */
    @Setup
    public void make() {
        documents = Newsroom.articles(articles);
    }

    /** From documents to a chronicle. */
    @Benchmark
    public Library collection(Spent spent) {
        Clock clock = new Clock();
        Library library = Library.EMPTY.of(documents, clock);
        Chronicle chronicle = library.chronicle("", clock);
        long end = System.nanoTime();
        spent.reading = clock.between(Progress.Stage.MENTIONS, clock.at(Progress.Stage.DATING));
        spent.dating = clock.between(Progress.Stage.DATING, clock.at(Progress.Stage.MERGING));
        spent.merging = clock.between(Progress.Stage.MERGING, end);
        spent.article = clock.between(Progress.Stage.MENTIONS, end) / articles;
        spent.events = chronicle.events().size();
        System.gc();
        Runtime machine = Runtime.getRuntime();
        spent.megabytes = (machine.totalMemory() - machine.freeMemory()) / 1e6;
        return library;
    }

    /** Notes when each stage begins. */
    private static final class Clock implements Progress {
        private final Map<Stage, Long> begun = new EnumMap<>(Stage.class);

        @Override
        public synchronized void at(Stage stage, String what, int done, int total) {
            begun.putIfAbsent(stage, System.nanoTime());
        }

        synchronized long at(Stage stage) {
            return begun.getOrDefault(stage, 0L);
        }

        double between(Stage stage, long end) {
            return (end - at(stage)) / 1e6;
        }
    }
}
