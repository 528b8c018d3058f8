package sanad.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.time.When;
import sanad.ui.Stories;

/** What reading more has changed. */
class DifferencesTest {
    private final Stories story = new Stories().document("a", "One came. Two went. Three stayed.");
    private final Chronicle before = story.event("e1", story.says("a", "One came", ""))
            .event("e2", story.says("a", "Two went", ""))
            .event("e3", story.says("a", "Three stayed", ""))
            .chronicle();

    @Test
    void nothing_is_said_of_what_is_as_it_was() {
        Differences none = Differences.between(before, before);
        assertThat(none.shown()).isEmpty();
        assertThat(none.say(Words.in(Manner.ENGLISH), "One document added"))
                .isEqualTo("One document added: no event changed.");
    }

    @Test
    void what_came_what_has_another_date_what_changed_and_what_went_are_counted_apart() throws Exception {
        Chronicle after = after(
                new Edit.Redate("e1", When.year(2020), Optional.empty(), "2020"),
                new Edit.Rename("e2", "another"),
                new Edit.Delete(new TreeSet<>(List.of("e3"))));
        Differences differences = Differences.between(before, after);
        assertThat(differences.redated()).containsExactly("e1");
        assertThat(differences.changed()).containsExactly("e2");
        assertThat(differences.gone()).containsExactly("e3");
        assertThat(Differences.between(after, before).fresh()).containsExactly("e3");
        assertThat(differences.say(Words.in(Manner.ARABIC), "أُضيف مستند"))
                .isEqualTo("أُضيف مستند: تغيّر تاريخ حدث، تغيّر حدث آخر، لم يعد حدث يُقرأ فيها.");
    }

    private Chronicle after(Edit... edits) throws Exception {
        History history = History.of(Project.of(before));
        for (Edit edit : edits) {
            history = history.does(edit, Instant.EPOCH).after();
        }
        return history.project().chronicle();
    }
}
