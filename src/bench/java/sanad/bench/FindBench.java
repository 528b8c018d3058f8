package sanad.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.When;
import sanad.timeline.filter.Facet;
import sanad.timeline.filter.Filter;
import sanad.timeline.filter.Sieve;
import sanad.timeline.filter.Sifted;
import sanad.timeline.find.Query;
import sanad.timeline.find.SearchIndex;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.lanes.Tracks;

/**
 * Finding among many events: a keystroke of a search, a change of filter, other lanes, and making the index that a
 * search stands on. The events have titles, actors, and passages of some twenty words in which common words are common.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FindBench {
    private static final int WORDS = 20_000;
    private static final int DOCUMENTS = 2_000;
    private static final int PASSAGE = 20;
    private static final String TYPED = "wa1 wb2";

    /** How many events there are. */
    @Param({"1000", "10000", "100000"})
    public int events;

    private Chronicle chronicle = Chronicle.EMPTY;
    private SearchIndex index = SearchIndex.of(Chronicle.EMPTY);
    private Sieve sieve = new Sieve(Chronicle.EMPTY);
    private Sifted before = sieve.sift(Filter.NONE, Optional.empty());
    private int step;

    /** Makes the events, the same each time. */
    @Setup
    public void make() {
        Random random = new Random(7);
        List<Document> documents = new ArrayList<>();
        List<Event> made = new ArrayList<>();
        int each = Math.max(1, events / DOCUMENTS);
        for (int d = 0; made.size() < events; d++) {
            StringBuilder text = new StringBuilder();
            String id = "d" + d;
            for (int i = 0; i < each && made.size() < events; i++) {
                int from = text.length();
                for (int w = 0; w < PASSAGE; w++) {
                    text.append(word(random)).append(' ');
                }
                made.add(event(made.size(), new Passage(id, new Span(from, text.length() - 1)), random));
            }
            documents.add(new Document(id, word(random), text.toString(), Source.file(id)));
        }
        chronicle = new Chronicle("", documents, List.of(), List.of(), made);
        index = SearchIndex.of(chronicle);
        sieve = new Sieve(chronicle);
        before = sieve.sift(Filter.NONE, Optional.empty());
    }

    private static String word(Random random) {
        int rank = (int) (WORDS * Math.pow(random.nextDouble(), 3));
        return "w" + (char) ('a' + rank % 7) + rank;
    }

    private static Event event(int i, Passage passage, Random random) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
        When when = random.nextInt(5) == 0 ? When.month(day.getYear(), day.getMonthValue()) : When.day(day);
        return new Event(
                "e" + i,
                word(random) + " " + word(random) + " " + word(random),
                Kind.values()[random.nextInt(Kind.values().length)],
                when,
                Optional.empty(),
                Basis.values()[random.nextInt(3)],
                1 + random.nextInt(3),
                new Confidence(1, random.nextDouble(), 1),
                List.of(word(random), word(random)),
                List.of(word(random)),
                List.of(new Evidence(passage, Optional.empty(), when)),
                List.of(),
                List.of());
    }

    /** What one more letter costs: one letter at first, then more, then a second word. */
    @Benchmark
    public int keystroke() {
        int length = 1 + step++ % TYPED.length();
        return index.find(Query.of(TYPED.substring(0, length))).size();
    }

    /** The costliest of them: the first letter, which most words begin with. */
    @Benchmark
    public int firstKeystroke() {
        return index.find(Query.of(TYPED.substring(0, 1))).size();
    }

    /** What choosing another kind costs. */
    @Benchmark
    public int filter() {
        String kind = step++ % 2 == 0 ? "MILITARY" : "AGREEMENT";
        before = sieve.sift(Filter.NONE.with(Facet.KIND, Set.of(kind)), Optional.of(before));
        return before.events().size();
    }

    /** What lanes by actor cost. */
    @Benchmark
    public int lanes() {
        return Tracks.of(chronicle, chronicle.events(), Grouping.ACTOR).size();
    }

    /** What the index of a search costs, which is made while the wall is already there. */
    @Benchmark
    public SearchIndex index() {
        return SearchIndex.of(chronicle);
    }

    /** What the index of the filters costs. */
    @Benchmark
    public Sieve sieve() {
        return new Sieve(chronicle);
    }
}
