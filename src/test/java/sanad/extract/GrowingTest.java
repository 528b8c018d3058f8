package sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sanad.store.FindingsJson;
import sanad.text.Document;
import sanad.text.Source;

/**
 * A collection that lies open and grows and shrinks: what is kept of it from one chronicle to the next may save time and change
 * nothing. The documents are those of annotated stories, dated and undated, in both languages.
 */
class GrowingTest {
    private static final List<Document> DOCUMENTS = Stream.of(
                    "mars-helicopter", "nawras-ferry-sinking", "tighermine-dam-2024", "corran-pike-takeover")
            .flatMap(GrowingTest::documents)
            .toList();

    /** The numbers of documents that come and of such that go, after which the user looks at the chronicle. */
    record Step(List<Integer> come, List<Integer> go) {}

    @Property(tries = 12)
    void after_every_step_the_bytes_are_those_of_reading_all_at_once(@ForAll("steps") List<Step> steps) {
        Library library = Library.on(2);
        TreeMap<String, Document> held = new TreeMap<>();
        for (Step step : steps) {
            List<Document> come =
                    step.come().stream().distinct().map(DOCUMENTS::get).toList();
            Set<String> gone = new HashSet<>();
            step.go().forEach(n -> gone.add(DOCUMENTS.get(n).id()));
            library = library.with(come, Progress.NONE).without(gone);
            come.forEach(d -> held.put(d.id(), d));
            held.keySet().removeAll(gone);
            assertThat(json(library)).isEqualTo(json(Library.on(1).with(held.values(), Progress.NONE)));
        }
    }

    @Provide
    static Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, DOCUMENTS.size() - 1);
        Arbitrary<List<Integer>> one = number.list().ofSize(1);
        Arbitrary<List<Integer>> some = number.list().ofMinSize(2).ofMaxSize(8);
        Arbitrary<List<Integer>> few = number.list().ofMaxSize(2);
        return Arbitraries.oneOf(one, one, some)
                .flatMap(come -> few.map(go -> new Step(come, go)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    /** One by one, and each document once between all others: before them, among them, behind them. */
    @Example
    void documents_that_come_one_by_one_give_at_the_end_what_they_give_together() {
        Library library = Library.on(2);
        List<Document> left = new ArrayList<>(DOCUMENTS);
        Set<String> first = new TreeSet<>();
        for (int step = 0; !left.isEmpty(); step++) {
            Document next = left.remove(step % 3 == 0 ? 0 : step % 3 == 1 ? left.size() - 1 : left.size() / 2);
            first.add(next.id());
            library = library.with(List.of(next), Progress.NONE);
            library.chronicle("", Progress.NONE);
        }
        assertThat(first).hasSameSizeAs(DOCUMENTS);
        assertThat(json(library)).isEqualTo(json(Library.on(1).with(DOCUMENTS, Progress.NONE)));
    }

    private static String json(Library library) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FindingsJson.write(library.chronicle("", Progress.NONE), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Stream<Document> documents(String story) {
        Path folder = Path.of("src", "test", "resources", "gold", story);
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(f -> document(story, f))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String story, Path file) {
        String name = file.getFileName() + "-" + story;
        try {
            return new Document(name, name, Files.readString(file), Source.file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
