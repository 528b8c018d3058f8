package sanad.chronicle.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sanad.chronicle.edit.Finds.after;
import static sanad.chronicle.edit.Finds.at;
import static sanad.chronicle.edit.Finds.event;
import static sanad.chronicle.edit.Finds.ids;
import static sanad.chronicle.edit.Finds.passages;
import static sanad.chronicle.edit.Finds.places;
import static sanad.chronicle.edit.Finds.shown;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.chronicle.Facet;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.chronicle.Tint;
import sanad.chronicle.Touch;
import sanad.chronicle.edit.EditRefused.Why;
import sanad.time.When;

class EditingTest {
    private final Project project = Project.of(Finds.of(
            List.of("a", "b"),
            event("e1", 1, "a:0", "b:0"),
            event("e2", 2, "a:1"),
            event("e3", 3, "a:2", "b:2", "b:3")));

    private Event now(Project after, String id) {
        return after.entry(id).orElseThrow().event();
    }

    private void refused(Why why, Edit edit) {
        assertThatThrownBy(() -> Editing.after(project, edit))
                .isInstanceOfSatisfying(
                        EditRefused.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    @Test
    void a_new_title_is_marked_as_set_and_what_was_found_stays_known() throws EditRefused {
        Project after = after(project, new Edit.Rename("e1", "  A better title "));
        assertThat(now(after, "e1").title()).isEqualTo("A better title");
        assertThat(now(after, "e1").touch().facets()).containsExactly(Facet.TITLE);
        assertThat(after.entry("e1").orElseThrow().found().orElseThrow().title())
                .isEqualTo("Event e1");
    }

    @Test
    void a_title_never_carries_characters_that_turn_the_direction() throws EditRefused {
        Project after = after(project, new Edit.Rename("e1", "x\u202Ey\u200Fz"));
        assertThat(now(after, "e1").title()).isEqualTo("xyz");
    }

    @Test
    void a_date_by_hand_says_so_and_what_had_been_found() throws EditRefused {
        Project after = after(project, new Edit.Redate("e1", When.month(2023, 9), Optional.empty(), "September 2023"));
        assertThat(now(after, "e1").basis()).isEqualTo(Basis.BY_HAND);
        assertThat(now(after, "e1").likeliest()).isEmpty();
        assertThat(now(after, "e1").reasons()).extracting(Reason::key).containsExactly("hand.was", "hand.set");
        assertThat(shown(after)).containsExactly("e1", "e2", "e3");
    }

    @Test
    void the_note_that_alone_keeps_an_event_without_passages_is_not_taken_away() throws EditRefused {
        Event told = project.entry("e2").orElseThrow().event();
        Event kept = new Event(
                told.id(),
                told.title(),
                told.kind(),
                told.when(),
                told.likeliest(),
                told.basis(),
                told.importance(),
                told.confidence(),
                told.actors(),
                told.places(),
                List.of(),
                told.reasons(),
                told.disputed(),
                Touch.NONE.noted("mine"));
        Draft bare = new Draft(kept).touch(Touch.NONE);
        assertThat(bare.isHeldByNothing()).isTrue();
        assertThat(new Draft(kept).isHeldByNothing()).isFalse();
        assertThat(new Draft(told).isHeldByNothing()).isFalse();
        Project alone = Project.of(Finds.of(List.of("a"), kept));
        assertThatThrownBy(() -> Editing.after(alone, new Edit.Annotate("e2", "")))
                .isInstanceOfSatisfying(
                        EditRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOTHING_HOLDS));
        assertThat(now(after(alone, new Edit.Annotate("e2", "otherwise")), "e2")
                        .touch()
                        .note())
                .isEqualTo("otherwise");
    }

    @Test
    void several_events_get_a_kind_an_importance_and_a_colour_at_once() throws EditRefused {
        Project after = after(
                project,
                new Edit.Classify(ids("e1", "e2"), Kind.VISIT),
                new Edit.Rank(ids("e1", "e2"), 3),
                new Edit.Colour(ids("e1", "e2"), Optional.of(Tint.TEAL)));
        for (String id : List.of("e1", "e2")) {
            assertThat(now(after, id).kind()).isEqualTo(Kind.VISIT);
            assertThat(now(after, id).importance()).isEqualTo(3);
            assertThat(now(after, id).touch().tint()).contains(Tint.TEAL);
        }
        assertThat(after.entry("e3")).isEqualTo(project.entry("e3"));
    }

    @Test
    void a_colour_that_is_taken_away_leaves_no_mark() throws EditRefused {
        Project after = after(
                project,
                new Edit.Colour(ids("e1"), Optional.of(Tint.RED)),
                new Edit.Colour(ids("e1"), Optional.empty()));
        assertThat(after).isEqualTo(project);
    }

    @Test
    void merged_events_are_told_as_one_with_all_passages_and_the_date_that_conflicts() throws EditRefused {
        Project after = after(project, new Edit.Merge("e1", ids("e2")));
        assertThat(shown(after)).containsExactly("e1", "e3");
        assertThat(passages(after, "e1")).containsExactly(at("a:0"), at("b:0"), at("a:1"));
        assertThat(now(after, "e1").actors()).containsExactly("who of e1", "who of e2");
        assertThat(now(after, "e1").disputed())
                .containsExactly(project.entry("e2").orElseThrow().event().when());
    }

    @Test
    void an_event_cannot_be_merged_with_itself_or_with_one_that_is_gone() throws EditRefused {
        refused(Why.NOTHING_TO_MERGE, new Edit.Merge("e1", ids("e1")));
        Project after = after(project, new Edit.Delete(ids("e2")));
        assertThatThrownBy(() -> Editing.after(after, new Edit.Merge("e1", ids("e2"))))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void some_passages_become_an_event_of_their_own() throws EditRefused {
        Project after = after(project, new Edit.Split("e3", places("b:3"), "Another"));
        assertThat(passages(after, "e3")).containsExactly(at("a:2"), at("b:2"));
        assertThat(passages(after, "h1")).containsExactly(at("b:3"));
        assertThat(now(after, "h1").touch().added()).isTrue();
    }

    @Test
    void all_passages_or_none_cannot_be_split_off() {
        refused(Why.NOTHING_TO_SPLIT, new Edit.Split("e2", places("a:1"), "Another"));
        refused(Why.NOTHING_TO_SPLIT, new Edit.Split("e3", places("a:7"), "Another"));
    }

    @Test
    void hidden_events_can_be_shown_again_and_deleted_ones_not() throws EditRefused {
        Project hidden = after(project, new Edit.Hide(ids("e1")), new Edit.Delete(ids("e2")));
        assertThat(shown(hidden)).containsExactly("e3");
        assertThat(hidden.hidden().events()).extracting(Event::id).containsExactly("e1");
        assertThat(shown(after(hidden, new Edit.Show(ids("e1"))))).containsExactly("e1", "e3");
        assertThatThrownBy(() -> Editing.after(hidden, new Edit.Show(ids("e2"))))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void an_event_can_be_added_from_nothing_or_from_words() throws EditRefused {
        Project after = after(
                project,
                new Edit.Add("From nothing", Kind.OTHER, When.year(2020), 1, places()),
                new Edit.Add("From words", Kind.VISIT, When.year(2021), 3, places("a:5")));
        assertThat(shown(after)).containsExactly("h1", "h2", "e1", "e2", "e3");
        assertThat(passages(after, "h2")).containsExactly(at("a:5"));
    }

    @Test
    void a_passage_beyond_the_text_is_no_passage() {
        refused(Why.NO_PASSAGE, new Edit.Attach("e1", at("a:10")));
        refused(Why.NO_PASSAGE, new Edit.Attach("e1", at("c:1")));
    }

    @Test
    void passages_are_attached_and_detached_but_never_the_last() throws EditRefused {
        Project after = after(project, new Edit.Attach("e2", at("b:7")), new Edit.Detach("e2", at("a:1")));
        assertThat(passages(after, "e2")).containsExactly(at("b:7"));
        assertThatThrownBy(() -> Editing.after(after, new Edit.Detach("e2", at("b:7"))))
                .isInstanceOf(EditRefused.class);
        refused(Why.NOTHING_CHANGES, new Edit.Attach("e1", at("a:0")));
    }

    @Test
    void what_was_merged_stands_for_itself_again_when_it_is_set_back() throws EditRefused {
        Project after = after(
                project,
                new Edit.Rename("e1", "Renamed"),
                new Edit.Merge("e1", ids("e2")),
                new Edit.Restore(ids("e1")));
        assertThat(after).isEqualTo(project);
    }

    @Test
    void what_was_split_off_goes_back_when_the_event_is_set_back() throws EditRefused {
        Project after =
                after(project, new Edit.Split("e3", places("b:2", "b:3"), "Another"), new Edit.Restore(ids("e3")));
        assertThat(after).isEqualTo(project);
    }

    @Test
    void what_was_merged_into_a_split_off_event_stands_for_itself_when_that_goes() throws EditRefused {
        Project after = after(
                project,
                new Edit.Split("e3", places("b:3"), "Another"),
                new Edit.Merge("h1", ids("e2")),
                new Edit.Detach("h1", at("a:1")),
                new Edit.Restore(ids("e3")));
        assertThat(after).isEqualTo(project);
    }

    @Test
    void an_event_that_was_merged_away_can_be_set_back_by_itself() throws EditRefused {
        Project after = after(project, new Edit.Merge("e1", ids("e2")), new Edit.Restore(ids("e2")));
        assertThat(shown(after)).containsExactly("e1", "e2", "e3");
        assertThat(passages(after, "e1")).containsExactly(at("a:0"), at("b:0"));
    }

    @Test
    void a_deleted_event_is_there_again_when_it_is_set_back() throws EditRefused {
        assertThat(after(project, new Edit.Delete(ids("e1")), new Edit.Restore(ids("e1"))))
                .isEqualTo(project);
    }

    @Test
    void an_edit_that_changes_nothing_is_no_step() {
        refused(Why.NOTHING_CHANGES, new Edit.Rename("e1", "Event e1"));
        refused(Why.NOTHING_CHANGES, new Edit.Rank(ids("e1", "e2"), 2));
        refused(Why.NO_EVENT, new Edit.Rename("e9", "x"));
        refused(Why.NO_TITLE, new Edit.Rename("e1", " - "));
        refused(Why.NO_DATE, new Edit.Redate("e1", When.UNKNOWN, Optional.empty(), "?"));
    }
}
