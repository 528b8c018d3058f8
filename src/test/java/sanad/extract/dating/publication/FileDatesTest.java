package sanad.extract.dating.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Reason;
import sanad.extract.Extractor;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.original.Kind;
import sanad.text.original.Original;
import sanad.text.original.Place;
import sanad.text.original.Stated;
import sanad.time.Edtf;

/** What a file says of its day, beside what its words say. */
class FileDatesTest {
    private static final String UNDATED =
            "Council opens new pier\n\nThe council opened the new pier on Tuesday. Two hundred people came.\n";
    private static final String HEADED =
            "Council opens new pier\n\nPublished on 8 May 2019\n\nThe council opened the new pier on Tuesday.\n";

    @Test
    void a_day_that_the_file_states_dates_an_undated_document() {
        DocumentDate date = date(UNDATED, new Stated(Kind.PUBLISHED, "2021-05-06", Place.LINKED_DATA));
        assertThat(Edtf.write(date.when())).isEqualTo("2021-05-06");
        assertThat(date.basis()).isEqualTo(Basis.STATED);
        assertThat(keys(date)).contains("file.linked_data", "so");
    }

    @Test
    void the_day_of_an_address_dates_a_document_whose_words_fit_it() {
        DocumentDate date = date(UNDATED, new Stated(Kind.PUBLISHED, "2021-05-06", Place.ADDRESS));
        assertThat(Edtf.write(date.when())).isEqualTo("2021-05-06");
        assertThat(keys(date)).contains("file.address");
    }

    @Test
    void where_the_words_of_the_page_say_otherwise_both_are_told() {
        DocumentDate date = date(HEADED, new Stated(Kind.PUBLISHED, "2021-05-06", Place.LINKED_DATA));
        assertThat(Edtf.write(date.when())).isEqualTo("2021-05-06");
        assertThat(keys(date)).contains("file.linked_data", "differs.page");
    }

    @Test
    void the_words_of_the_page_go_before_its_address_and_both_are_told() {
        DocumentDate date = date(HEADED, new Stated(Kind.PUBLISHED, "2021-05-06", Place.ADDRESS));
        assertThat(Edtf.write(date.when())).isEqualTo("2019-05-08");
        assertThat(keys(date)).contains("says.headed", "differs.file");
    }

    @Test
    void one_day_apart_is_no_contradiction() {
        DocumentDate date = date(HEADED, new Stated(Kind.PUBLISHED, "2019-05-07", Place.LINKED_DATA));
        assertThat(keys(date)).doesNotContain("differs.page", "differs.file");
    }

    @Test
    void a_story_that_tells_of_what_was_later_is_not_of_the_day_that_its_file_states() {
        String later = "Council opens new pier\n\nThe council opened the new pier on 3 June 2022, a Friday.\n";
        DocumentDate date = date(later, new Stated(Kind.PUBLISHED, "2010-01-01", Place.META));
        assertThat(Edtf.write(date.when())).isNotEqualTo("2010-01-01");
    }

    @Test
    void a_day_of_change_alone_dates_nothing() {
        DocumentDate date = date(UNDATED, new Stated(Kind.MODIFIED, "2021-05-06", Place.LINKED_DATA));
        assertThat(date.basis()).isNotEqualTo(Basis.STATED);
    }

    @Test
    void a_document_without_a_file_is_dated_by_its_words_alone() {
        assertThat(date(UNDATED).basis()).isNotEqualTo(Basis.STATED);
    }

    private static List<String> keys(DocumentDate date) {
        return date.reasons().stream().map(Reason::key).toList();
    }

    private static DocumentDate date(String text, Stated... stated) {
        Original original = new Original("", "HTML", "UTF-8", List.of(stated), List.of());
        Source source =
                new Source("a.html", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(original));
        Document document = new Document("a.html", "a.html", text, source);
        return new Extractor()
                .extract("", List.of(document), sanad.extract.Progress.NONE)
                .date("a.html");
    }
}
