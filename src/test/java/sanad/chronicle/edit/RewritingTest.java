package sanad.chronicle.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.chronicle.edit.Finds.after;
import static sanad.chronicle.edit.Finds.ids;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.When;

class RewritingTest {
    private static final String FIRST = "The lighthouse keeper lit the lamp at dusk. Fishermen came home early.";
    private static final String SECOND = "A baker from the upper town opened a shop by the quay on Monday.";
    private static final String TEXT = FIRST + "\n" + SECOND + "\n";

    /** The second paragraph stands first now, behind a line that is new. */
    private static final String MOVED = "News of the harbour.\n" + SECOND + "\n" + FIRST + "\n";

    private static Passage place(String text, String words) {
        return new Passage("a", new Span(text.indexOf(words), text.indexOf(words) + words.length()));
    }

    private static Chronicle found(String text, Event... events) {
        return new Chronicle(
                "",
                List.of(new Document("a", "a", text, Source.file("a"))),
                List.of(new DocumentDate("a", When.UNKNOWN, Basis.UNKNOWN, List.of())),
                List.of(),
                List.of(events));
    }

    private static Event event(String id, Passage passage) {
        Event bare = Finds.event(id, 1, "a:0");
        return new Draft(bare)
                .standingOn(List.of(new Evidence(passage, Optional.empty(), bare.when())))
                .event();
    }

    private static Edit.Refind changed(String text, Event... events) {
        return new Edit.Refind(Edit.Cause.DOCUMENT_CHANGED, found(text, events), "a");
    }

    private final Project project = Project.of(
            found(TEXT, event("lamp", place(TEXT, "lit the lamp at dusk")), event("shop", place(TEXT, SECOND))));

    @Test
    void an_event_found_again_elsewhere_in_a_changed_text_is_the_same_event() throws EditRefused {
        Project renamed = after(project, new Edit.Rename("shop", "A shop opens"));
        Project now =
                after(renamed, changed(MOVED, event("n1", place(MOVED, SECOND)), event("n2", place(MOVED, FIRST))));
        assertThat(now.entry("shop").orElseThrow().event().title()).isEqualTo("A shop opens");
        assertThat(Finds.passages(now, "shop")).containsExactly(place(MOVED, SECOND));
        assertThat(Finds.shown(now)).containsExactlyInAnyOrder("shop", "lamp");
    }

    @Test
    void a_passage_that_a_person_chose_moves_with_its_words() throws EditRefused {
        Edit add = new Edit.Add(
                "Home early",
                Kind.CONSULT,
                When.day(LocalDate.of(2024, 6, 2)),
                2,
                new TreeSet<>(List.of(place(TEXT, "Fishermen came home early"))));
        Project now = after(project, add, changed(MOVED));
        assertThat(Finds.passages(now, "h1")).containsExactly(place(MOVED, "Fishermen came home early"));
    }

    @Test
    void a_passage_whose_words_are_gone_is_let_go_and_the_step_says_so() throws EditRefused {
        Edit attach = new Edit.Attach("shop", place(TEXT, "The lighthouse keeper lit the lamp"));
        Project before = after(project, attach);
        String without = SECOND + "\nNothing else is told here.\n";
        Edit.Refind read = changed(without);
        Project now = after(before, read);
        assertThat(Finds.passages(now, "shop")).containsExactly(place(without, SECOND));
        assertThat(Naming.of(read, before, now)).isEqualTo(new Told("read.document_changed.lost", 1, List.of("a")));
    }

    @Test
    void a_deleted_event_does_not_come_back_though_its_words_have_moved() throws EditRefused {
        Project now = after(project, new Edit.Delete(ids("shop")), changed(MOVED, event("n1", place(MOVED, SECOND))));
        assertThat(Finds.shown(now)).doesNotContain("n1", "shop");
    }

    @Test
    void nothing_moves_where_the_text_is_the_same() throws EditRefused {
        Edit.Refind read = changed(TEXT, event("n1", place(TEXT, SECOND)));
        assertThat(Rewriting.of(project, read.found())).isSameAs(project);
        assertThat(Naming.of(read, project, after(project, read)).name()).isEqualTo("read.document_changed");
    }
}
