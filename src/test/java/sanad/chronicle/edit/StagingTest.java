package sanad.chronicle.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static sanad.chronicle.edit.Finds.after;
import static sanad.chronicle.edit.Finds.event;
import static sanad.chronicle.edit.Finds.ids;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sanad.chronicle.edit.EditRefused.Why;
import sanad.chronicle.scene.Scene;

class StagingTest {
    private static final Project PROJECT = Project.of(
            Finds.of(List.of("a", "b"), event("e1", 1, "a:0"), event("e2", 2, "a:1"), event("e3", 3, "b:2")));

    private static Scene scene(String title, String... events) {
        return new Scene(
                "", 0, title, "", "", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30), Set.of(), List.of(events));
    }

    private static final Edit THREE =
            new Edit.Stage(List.of(scene("One", "e1"), scene("Two", "e2"), scene("Three", "e3")));

    private static List<String> titles(Project project) {
        return Deck.of(project).stream().map(Scene::title).toList();
    }

    @Test
    void added_scenes_come_behind_those_that_are_there() throws EditRefused {
        Project project = after(PROJECT, THREE, new Edit.Stage(List.of(scene("Four"))));
        assertThat(titles(project)).containsExactly("One", "Two", "Three", "Four");
        assertThat(project.scenes().keySet()).containsExactly("s1", "s2", "s3", "s4");
    }

    @Test
    void a_scene_moves_and_the_others_make_room() throws EditRefused {
        assertThat(titles(after(PROJECT, THREE, new Edit.MoveScene("s3", 0)))).containsExactly("Three", "One", "Two");
        assertThat(titles(after(PROJECT, THREE, new Edit.MoveScene("s1", 99)))).containsExactly("Two", "Three", "One");
    }

    @Test
    void a_removed_scene_leaves_its_events_where_they_are() throws EditRefused {
        Project project = after(PROJECT, THREE, new Edit.Unstage(ids("s1", "s3")));
        assertThat(titles(project)).containsExactly("Two");
        assertThat(project.chronicle()).isEqualTo(PROJECT.chronicle());
    }

    @Test
    void an_id_is_not_given_twice() throws EditRefused {
        Project project =
                after(PROJECT, THREE, new Edit.Unstage(ids("s1")), new Edit.Stage(List.of(scene("Again", "e1"))));
        assertThat(titles(project)).containsExactly("Two", "Three", "Again");
        assertThat(project.scenes()).hasSize(3);
    }

    @Test
    void other_words_keep_a_scene_at_its_place() throws EditRefused {
        Scene second = Deck.of(after(PROJECT, THREE)).get(1);
        Project project = after(
                PROJECT,
                THREE,
                new Edit.Restage(second.saying("Second", "How?", "Ask first.\n").as("s2", 77)));
        assertThat(titles(project)).containsExactly("One", "Second", "Three");
        assertThat(Deck.of(project).get(1).notes()).isEqualTo("Ask first.");
    }

    @Test
    void a_heading_without_a_letter_and_a_scene_that_is_not_there_are_refused() {
        assertThatExceptionOfType(EditRefused.class)
                .isThrownBy(() -> after(PROJECT, new Edit.Stage(List.of(scene("…")))))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.NO_TITLE));
        assertThatExceptionOfType(EditRefused.class)
                .isThrownBy(() -> after(PROJECT, THREE, new Edit.MoveScene("s9", 0)))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.NO_SCENE));
        assertThatExceptionOfType(EditRefused.class)
                .isThrownBy(() -> after(PROJECT, THREE, new Edit.MoveScene("s2", 1)))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.NOTHING_CHANGES));
    }

    @Test
    void a_merged_event_is_shown_as_what_it_was_merged_into_and_a_hidden_one_is_not() throws EditRefused {
        Project project = after(
                PROJECT,
                new Edit.Stage(List.of(scene("All", "e1", "e2", "e3"))),
                new Edit.Merge("e2", ids("e1")),
                new Edit.Hide(ids("e3")));
        assertThat(Deck.of(project).get(0).events()).containsExactly("e2");
        assertThat(Objects.requireNonNull(project.scenes().get("s1")).events()).containsExactly("e1", "e2", "e3");
    }

    @Test
    void reading_again_keeps_the_scenes() throws EditRefused {
        Project project = after(
                PROJECT, THREE, Finds.found(Finds.of(List.of("a", "b"), event("f1", 1, "a:0"), event("f2", 2, "a:1"))));
        assertThat(titles(project)).containsExactly("One", "Two", "Three");
        assertThat(Deck.of(project).get(0).events()).containsExactly("e1");
    }

    @Test
    void a_step_about_scenes_is_named() throws EditRefused {
        History.Made made = History.of(PROJECT).does(THREE, Finds.NOON);
        assertThat(made.step().told()).isEqualTo(new Told("scene.add", 3, List.of("One")));
        assertThat(made.change().entries()).isEmpty();
    }
}
