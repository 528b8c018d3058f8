package sanad.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Event;
import sanad.chronicle.Kind;
import sanad.chronicle.Tint;
import sanad.chronicle.edit.Edit;
import sanad.time.When;
import sanad.ui.Stories;

/** What becomes of the editor's fields. */
class WishesTest {
    private final Stories story = new Stories().document("a", "The minister came on Monday.");
    private final Event event = story.event("e1", story.says("a", "The minister came", ""))
            .chronicle()
            .events()
            .get(0);
    private final Wishes was = Wishes.of(event, "4 March 2021");

    @Test
    void fields_that_nobody_changed_make_no_step() {
        assertThat(was.edits("e1", was)).isEmpty();
    }

    @Test
    void each_changed_field_makes_a_step_of_its_own() {
        Wishes now = new Wishes(
                "A visit",
                Kind.STATE,
                3,
                "mid-June 2024",
                "look again",
                Optional.of(Tint.BLUE),
                Optional.empty(),
                new TreeSet<>(List.of("e2")));
        assertThat(now.edits("e1", was))
                .hasExactlyElementsOfTypes(
                        Edit.Rename.class,
                        Edit.Redate.class,
                        Edit.Classify.class,
                        Edit.Rank.class,
                        Edit.Merge.class,
                        Edit.Annotate.class,
                        Edit.Colour.class);
    }

    @Test
    void a_typed_day_is_its_own_likeliest_day_and_a_longer_date_has_none() {
        assertThat(redate("19 June 2024").likeliest()).isPresent();
        assertThat(redate("June 2024").likeliest()).isEmpty();
        assertThat(redate("June 2024").when()).isEqualTo(When.month(2024, 6));
        assertThat(redate("June 2024").words()).isEqualTo("June 2024");
    }

    @Test
    void what_a_person_typed_stays_when_the_event_changes_and_the_rest_follows() {
        Wishes typed = with("My title", was.date());
        Wishes now = with("Found anew", "5 March 2021");
        Wishes both = typed.over(was, now);
        assertThat(both.title()).isEqualTo("My title");
        assertThat(both.date()).isEqualTo("5 March 2021");
    }

    private Edit.Redate redate(String typed) {
        return (Edit.Redate) with(was.title(), typed).edits("e1", was).get(0);
    }

    private Wishes with(String title, String date) {
        return new Wishes(title, was.kind(), was.importance(), date, was.note(), was.tint(), was.image(), was.merged());
    }
}
