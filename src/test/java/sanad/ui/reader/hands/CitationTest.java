package sanad.ui.reader.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.language.Manner;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.text.original.Original;
import sanad.text.original.Pages;
import sanad.ui.Stories;

class CitationTest {
    private static final Document DOCUMENT = new Document(
            "1",
            "خبر الوصول",
            "وصل 24 وفدًا.",
            new Source("1.txt", Optional.of("الصحيفة"), Optional.empty(), Optional.of("https://example.org/1")));
    private static final Passage PASSAGE = DOCUMENT.passage(new Span(0, 12));

    private static String cite(Basis basis, Manner manner) {
        return Citation.of(
                new Chronicle(
                        "",
                        List.of(DOCUMENT),
                        List.of(new DocumentDate("1", Stories.DAY, basis, List.of())),
                        List.of(),
                        List.of()),
                PASSAGE,
                manner);
    }

    @Test
    void it_names_number_title_publisher_date_and_address_and_keeps_the_other_direction_apart() {
        assertThat(cite(Basis.STATED, Manner.ENGLISH))
                .isEqualTo("“\u2068وصل 24 وفدًا\u2069”\nSource: document 1, \u2068خبر الوصول\u2069,"
                        + " \u2068الصحيفة\u2069, 4 March 2021 (stated), https://example.org/1");
    }

    @Test
    void words_of_a_file_with_pages_come_with_theirs() {
        Original file = new Original("", "PDF", "", List.of(), List.of(), Optional.of(new Pages(List.of(0, 40))));
        Document document = new Document(
                "1",
                "Ships",
                "The first ship came on Monday.\n\nA second ship came on Tuesday.",
                new Source("1.pdf", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(file)));
        Chronicle chronicle = new Chronicle("", List.of(document), List.of(), List.of(), List.of());
        assertThat(Citation.of(chronicle, document.passage(new Span(4, 9)), Manner.ENGLISH))
                .contains(", p. 1");
        assertThat(Citation.of(chronicle, document.passage(new Span(45, 50)), Manner.ENGLISH))
                .contains(", p. 2");
        assertThat(Citation.of(chronicle, document.passage(new Span(45, 50)), Manner.ARABIC))
                .contains("ص ٢");
    }

    @Test
    void words_in_the_interfaces_direction_are_left_as_they_are() {
        assertThat(cite(Basis.STATED, Manner.ARABIC)).startsWith("«وصل 24 وفدًا»\nالمصدر: المستند ١، خبر الوصول،");
    }

    @Test
    void the_words_keep_their_own_digits_beside_ours() {
        assertThat(cite(Basis.STATED, Manner.ARABIC)).contains("24", "٢٠٢١");
    }

    @Test
    void an_inferred_date_says_so() {
        assertThat(cite(Basis.INFERRED, Manner.ENGLISH)).contains("(inferred)");
    }

    @Test
    void a_passage_of_no_document_is_nothing() {
        assertThat(Citation.of(Chronicle.EMPTY, PASSAGE, Manner.ENGLISH)).isEmpty();
    }
}
