package sanad.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.When;

class DocumentRowTest {
    private static final Chronicle TWO = new Chronicle(
            "",
            List.of(document("a.txt", "Harbour opens"), document("b.txt", "بلا رأس")),
            List.of(new DocumentDate("a.txt", When.day(LocalDate.of(2024, 6, 19)), Basis.STATED, List.of())),
            List.of(),
            List.of());

    @Test
    void a_row_speaks_in_the_readers_digits_and_words() {
        DocumentRow row = DocumentRow.of(TWO, Manner.ARABIC).get(0);
        assertThat(row.number()).isEqualTo("١");
        assertThat(row.date()).isEqualTo("١٩ يونيو ٢٠٢٤");
        assertThat(row.basisWord()).isEqualTo("مصرّح به");
        assertThat(row.title()).isEqualTo("Harbour opens");
    }

    @Test
    void an_undated_document_is_not_called_unknown_twice() {
        DocumentRow row = DocumentRow.of(TWO, Manner.ENGLISH).get(1);
        assertThat(row.date()).isEqualTo("undated");
        assertThat(row.basisWord()).isEmpty();
        assertThat(row.basis()).isEqualTo(Basis.UNKNOWN);
    }

    @Test
    void a_row_is_one_sentence_to_those_who_hear_it() {
        assertThat(DocumentRow.of(TWO, Manner.ENGLISH).get(0).spoken(Words.in(Manner.ENGLISH)))
                .isEqualTo("Document 1: Harbour opens, 19 June 2024, stated");
    }

    private static Document document(String id, String title) {
        return new Document(id, title, "words", Source.file(id));
    }
}
