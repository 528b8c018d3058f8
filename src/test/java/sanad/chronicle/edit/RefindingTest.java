package sanad.chronicle.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.chronicle.edit.Finds.after;
import static sanad.chronicle.edit.Finds.at;
import static sanad.chronicle.edit.Finds.event;
import static sanad.chronicle.edit.Finds.found;
import static sanad.chronicle.edit.Finds.ids;
import static sanad.chronicle.edit.Finds.passages;
import static sanad.chronicle.edit.Finds.places;
import static sanad.chronicle.edit.Finds.shown;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Kind;

class RefindingTest {
    private final Project project = Project.of(
            Finds.of(List.of("a", "b"), event("e1", 1, "a:0", "b:0"), event("e2", 2, "a:1"), event("e3", 3, "b:2")));

    /** The same documents and one more, which tells of the first event and of a new one; the ids are others. */
    private final Chronicle more = Finds.of(
            List.of("a", "b", "c"),
            event("f1", 5, "c:0", "a:0", "b:0"),
            event("f2", 2, "a:1"),
            event("f3", 3, "b:2"),
            event("f4", 9, "c:1"));

    private Event now(Project after, String id) {
        return after.entry(id).orElseThrow().event();
    }

    @Test
    void an_event_found_again_keeps_its_id_and_takes_over_what_is_new() throws EditRefused {
        Project after = after(project, found(more));
        assertThat(shown(after)).containsExactly("e2", "e3", "e1", "f4");
        assertThat(passages(after, "e1")).containsExactly(at("c:0"), at("a:0"), at("b:0"));
        assertThat(after.entry("e1").orElseThrow().touched()).isFalse();
    }

    @Test
    void what_a_person_set_stays_and_the_rest_is_renewed() throws EditRefused {
        Project after = after(project, new Edit.Rename("e1", "Mine"), found(more));
        assertThat(now(after, "e1").title()).isEqualTo("Mine");
        assertThat(now(after, "e1").when().earliest().getDayOfMonth()).isEqualTo(5);
        Project back = after(after, new Edit.Restore(ids("e1")));
        assertThat(now(back, "e1").title()).isEqualTo("Event f1");
    }

    @Test
    void a_deleted_event_does_not_come_back() throws EditRefused {
        assertThat(shown(after(project, new Edit.Delete(ids("e1")), found(more))))
                .containsExactly("e2", "e3", "f4");
    }

    @Test
    void a_hidden_event_stays_hidden() throws EditRefused {
        assertThat(shown(after(project, new Edit.Hide(ids("e2")), found(more)))).containsExactly("e3", "e1", "f4");
    }

    @Test
    void merged_events_stay_one_and_get_what_is_new_of_both() throws EditRefused {
        Project after = after(project, new Edit.Merge("e2", ids("e1")), found(more));
        assertThat(shown(after)).containsExactly("e2", "e3", "f4");
        assertThat(passages(after, "e2")).containsExactly(at("a:1"), at("a:0"), at("b:0"), at("c:0"));
    }

    @Test
    void split_events_stay_two() throws EditRefused {
        Project after = after(project, new Edit.Split("e1", places("b:0"), "Other"), found(more));
        assertThat(passages(after, "e1")).containsExactly(at("a:0"), at("c:0"));
        assertThat(passages(after, "h1")).containsExactly(at("b:0"));
    }

    @Test
    void a_passage_that_was_detached_does_not_come_back() throws EditRefused {
        Project after = after(project, new Edit.Detach("e1", at("b:0")), found(more));
        assertThat(passages(after, "e1")).containsExactly(at("a:0"), at("c:0"));
    }

    @Test
    void events_of_documents_that_are_gone_go_unless_a_person_touched_them() throws EditRefused {
        Chronicle less = Finds.of(List.of("b"), event("g1", 1, "b:0"), event("g3", 3, "b:2"));
        Project after = after(project, new Edit.Annotate("e2", "Mine"), found(less));
        assertThat(shown(after)).containsExactly("e1", "e2", "e3");
        assertThat(passages(after, "e2")).isEmpty();
        assertThat(shown(after(project, found(less)))).containsExactly("e1", "e3");
    }

    @Test
    void an_event_a_person_added_survives_any_reading() throws EditRefused {
        Project after = after(
                project, new Edit.Add("Mine", Kind.OTHER, sanad.time.When.year(2020), 1, places("a:9")), found(more));
        assertThat(passages(after, "h1")).containsExactly(at("a:9"));
    }

    @Test
    void an_id_that_is_taken_is_not_given_twice() throws EditRefused {
        Chronicle odd = Finds.of(List.of("a", "b"), event("e2", 1, "a:0", "b:0"), event("e1", 8, "b:9"));
        Project after = after(project, found(odd));
        assertThat(now(after, "e1").firstEvidence().orElseThrow().passage()).isEqualTo(at("a:0"));
        assertThat(shown(after)).containsExactly("e1", "e1-2");
    }

    @Test
    void finding_the_same_again_changes_nothing() throws EditRefused {
        Chronicle same =
                Finds.of(List.of("a", "b"), event("e1", 1, "a:0", "b:0"), event("e2", 2, "a:1"), event("e3", 3, "b:2"));
        Project touched = after(
                project, new Edit.Merge("e1", ids("e2")), new Edit.Rename("e3", "Mine"), new Edit.Hide(ids("e3")));
        assertThat(after(touched, found(same))).isEqualTo(touched);
    }
}
