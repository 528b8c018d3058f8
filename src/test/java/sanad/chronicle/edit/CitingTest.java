package sanad.chronicle.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.original.Kind;
import sanad.text.original.Original;
import sanad.text.original.Place;
import sanad.text.original.Stated;

class CitingTest {
    private static final Original PAGE = new Original(
            "00", "HTML", "UTF-8", List.of(new Stated(Kind.PUBLISHER, "The Coast", Place.META)), List.of());

    private static final Document DOCUMENT = new Document(
            "a",
            "Headline",
            "words",
            new Source("a.html", Optional.of("The Coast"), Optional.empty(), Optional.empty(), Optional.of(PAGE)));

    private static final Project PROJECT =
            Project.of(new Chronicle("", List.of(DOCUMENT), List.of(), List.of(), List.of()));

    private static Project said(Project project, Kind kind, String words) throws EditRefused {
        return Editing.after(project, new Edit.Cite("a", new TreeMap<>(Map.of(kind, words))));
    }

    private static Document of(Project project) {
        return project.chronicle().document("a").orElseThrow();
    }

    @Test
    void what_a_person_says_goes_before_what_the_page_says() throws EditRefused {
        Document document = of(said(PROJECT, Kind.PUBLISHER, " The Shore "));
        assertThat(document.source().publisher()).contains("The Shore");
        assertThat(document.source().original().orElseThrow().best(Kind.PUBLISHER))
                .contains(new Stated(Kind.PUBLISHER, "The Shore", Place.HAND));
    }

    @Test
    void an_empty_word_says_that_there_is_none() throws EditRefused {
        assertThat(of(said(PROJECT, Kind.PUBLISHER, "")).source().publisher()).isEmpty();
    }

    @Test
    void what_the_page_says_comes_back_when_it_is_written_again() throws EditRefused {
        Project back = said(said(PROJECT, Kind.PUBLISHER, "Other"), Kind.PUBLISHER, "The Coast");
        assertThat(of(back).source()).isEqualTo(DOCUMENT.source());
    }

    @Test
    void a_title_by_hand_is_the_documents_title_and_outlives_a_reading() throws EditRefused {
        Project titled = said(PROJECT, Kind.TITLE, "A better headline");
        assertThat(of(titled).title()).isEqualTo("A better headline");
        Chronicle found = new Chronicle("", List.of(DOCUMENT), List.of(), List.of(), List.of());
        Project again = Editing.after(titled, new Edit.Refind(Edit.Cause.AGAIN, found, ""));
        assertThat(of(again)).isEqualTo(of(titled));
    }

    @Test
    void a_source_without_a_file_can_be_corrected_too() throws EditRefused {
        Document bare = new Document("a", "t", "words", Source.file("a"));
        Project project = Project.of(new Chronicle("", List.of(bare), List.of(), List.of(), List.of()));
        assertThat(of(said(project, Kind.AUTHOR, "Salma")).source().byHand()).containsEntry(Kind.AUTHOR, "Salma");
    }

    @Test
    void what_changes_nothing_is_no_step() {
        assertThatThrownBy(() -> said(PROJECT, Kind.PUBLISHER, "The Coast")).isInstanceOf(EditRefused.class);
    }
}
