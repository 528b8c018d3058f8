package sanad.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.export.cite.Hostile;
import sanad.export.cite.MadeUp;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.When;
import tools.jackson.databind.JsonNode;

class SourceFormatsTest {
    private static final Chronicle CHRONICLE = MadeUp.of(250);

    @Test
    void csl_has_an_item_for_each_source_and_guesses_no_date() {
        JsonNode items = Written.json(DataWriter.CSL, CHRONICLE);
        assertThat(items).hasSize(7);
        assertThat(items.path(0).path("type").asString()).isEqualTo("article-newspaper");
        assertThat(items.path(0).path("container-title").asString()).isEqualTo("صحيفة 0");
        assertThat(items.path(0).path("issued").path("date-parts").toString()).isEqualTo("[[2024,6,10]]");
        assertThat(items.path(0).path("URL").asString()).isEqualTo("https://example.org/a?b=0");
        assertThat(items.path(0).path("language").asString()).isEqualTo("ar");
        assertThat(items.path(4).path("issued").path("circa").asBoolean()).isTrue();
        assertThat(items.path(5).has("issued")).isFalse();
        assertThat(items.path(1).path("type").asString()).isEqualTo("document");
    }

    @Test
    void ris_has_a_record_for_each_source_that_begins_with_its_type_and_ends() {
        String ris = Written.text(DataWriter.RIS, CHRONICLE);
        assertThat(ris.lines().filter(l -> l.equals("ER  - "))).hasSize(7);
        assertThat(ris.lines().filter(l -> !l.isEmpty())).allMatch(l -> l.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(ris).startsWith("TY  - NEWS\r\nID  - doc 0.txt\r\nTI  - عنوان المستند 0\r\nT2  - صحيفة 0\r\n");
        assertThat(ris).contains("PY  - 2024\r\nDA  - 2024/06/10\r\nUR  - https://example.org/a?b=0");
    }

    @Test
    void bibtex_has_an_entry_of_its_own_key_for_each_source() {
        String bib = Written.text(DataWriter.BIBTEX, CHRONICLE);
        assertThat(bib.lines().filter(l -> l.startsWith("@")).distinct()).hasSize(7);
        assertThat(bib).contains("@article{sanad:doc0txt,", "date = {2024-06-10}", "date = {2024-06-14?}");
    }

    @Test
    void a_month_is_no_day_and_an_interval_is_two() {
        Chronicle month = dated(When.month(2024, 6));
        assertThat(Written.json(DataWriter.CSL, month)
                        .path(0)
                        .path("issued")
                        .path("date-parts")
                        .toString())
                .isEqualTo("[[2024,6]]");
        assertThat(Written.text(DataWriter.RIS, month)).contains("DA  - 2024/06\r\n");
        assertThat(Written.text(DataWriter.BIBTEX, month)).contains("date = {2024-06},");
        Chronicle days = dated(When.between(java.time.LocalDate.of(2024, 6, 1), java.time.LocalDate.of(2024, 7, 2)));
        assertThat(Written.json(DataWriter.CSL, days)
                        .path(0)
                        .path("issued")
                        .path("date-parts")
                        .toString())
                .isEqualTo("[[2024,6,1],[2024,7,2]]");
    }

    @Test
    void no_title_closes_its_field() {
        List<Document> documents = new ArrayList<>();
        for (String title : Hostile.MARKUP) {
            Source source =
                    new Source("a.txt", Optional.of(title), Optional.of(title), Optional.of("javascript:alert(1)"));
            documents.add(new Document("d" + documents.size(), title, "نص", source));
        }
        Chronicle chronicle = new Chronicle("", documents, List.of(), List.of(), List.of());
        String bib = Written.text(DataWriter.BIBTEX, chronicle);
        assertThat(bib.lines().filter(l -> l.startsWith("@"))).hasSize(documents.size());
        assertThat(bib.chars().filter(c -> c == '{').count())
                .isEqualTo(bib.chars().filter(c -> c == '}').count());
        String ris = Written.text(DataWriter.RIS, chronicle);
        assertThat(ris.lines().filter(l -> l.startsWith("ER"))).hasSize(documents.size());
        assertThat(bib + ris + Written.text(DataWriter.CSL, chronicle))
                .doesNotContain("UR  - javascript", "url = {javascript", "\"URL\" : \"javascript");
    }

    private static Chronicle dated(When when) {
        Document document = new Document("a.txt", "خبر", "نص", Source.file("a.txt"));
        DocumentDate date = new DocumentDate("a.txt", when, Basis.STATED, List.of());
        return new Chronicle("", List.of(document), List.of(date), List.of(), List.of());
    }
}
