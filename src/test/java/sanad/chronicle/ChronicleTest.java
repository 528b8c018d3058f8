package sanad.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.When;

class ChronicleTest {
    private static final List<Document> DOCUMENTS =
            IntStream.range(0, 5).mapToObj(i -> document("d" + i, "text " + i)).toList();

    private final Chronicle chronicle = new Chronicle("", DOCUMENTS, dates(), List.of(), List.of());

    private static Document document(String id, String text) {
        return new Document(id, id, text, Source.file(id));
    }

    private static List<DocumentDate> dates() {
        return DOCUMENTS.stream()
                .map(d -> new DocumentDate(d.id(), When.UNKNOWN, Basis.STATED, List.of()))
                .toList();
    }

    @Test
    void documents_and_their_dates_are_found_by_id() {
        assertThat(chronicle.document("d3")).contains(DOCUMENTS.get(3));
        assertThat(chronicle.number("d3")).isEqualTo(4);
        assertThat(chronicle.date("d3").basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void an_id_that_nothing_bears_finds_nothing() {
        assertThat(chronicle.document("d9")).isEmpty();
        assertThat(chronicle.number("d9")).isZero();
        assertThat(chronicle.date("d9").basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(chronicle.event("d3")).isEmpty();
    }

    @Test
    void of_two_documents_of_one_id_the_first_is_found() {
        Document first = document("same", "one");
        Chronicle two = new Chronicle("", List.of(first, document("same", "other")), List.of(), List.of(), List.of());
        assertThat(two.document("same")).contains(first);
        assertThat(two.number("same")).isOne();
    }

    @Test
    void chronicles_of_the_same_things_are_equal_however_their_lists_came() {
        Chronicle other =
                new Chronicle("", chronicle.documents().stream().toList(), chronicle.dates(), List.of(), List.of());
        assertThat(other).isEqualTo(chronicle).hasSameHashCodeAs(chronicle);
        assertThat(List.copyOf(other.documents())).isEqualTo(DOCUMENTS);
    }

    @Test
    void the_original_of_a_copy_of_a_copy_is_the_first_and_copies_in_a_circle_end() {
        Chronicle copied = copies(copy("d1", "d0"), copy("d2", "d1"));
        assertThat(copied.original("d2")).isEqualTo("d0");
        assertThat(copied.original("d0")).isEqualTo("d0");
        assertThat(copies(copy("d1", "d2"), copy("d2", "d1")).original("d1")).isEqualTo("d1");
    }

    private static Copy copy(String document, String of) {
        return new Copy(document, of, Copy.Degree.SAME, List.of());
    }

    private static Chronicle copies(Copy... copies) {
        return new Chronicle("", DOCUMENTS, dates(), List.of(), List.of(), List.of(copies));
    }
}
