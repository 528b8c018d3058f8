package sanad.ui.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.ui.Stories;

class MarksTest {
    private static final String TEXT = "وصل الوفد أمس إلى المدينة ثم غادرها اليوم، وكان الجو صحوًا.";
    private final Stories stories = new Stories().document("1", TEXT).document("2", "وصل الوفد الخميس.");
    private final Marks marks =
            new Marks(stories.event("whole", stories.says("1", "وصل الوفد أمس إلى المدينة ثم غادرها اليوم", ""))
                    .event(
                            "arrival",
                            stories.says("1", "وصل الوفد أمس", "أمس"),
                            stories.says("2", "وصل الوفد الخميس", "الخميس"))
                    .event("departure", stories.says("1", "غادرها اليوم", "اليوم"))
                    .chronicle());

    private List<String> at(String words) {
        return marks.at("1", TEXT.indexOf(words)).stream()
                .map(Marks.Told::event)
                .toList();
    }

    private List<String> looks(Mark.Look look, Optional<String> open, Optional<Passage> shown) {
        return marks.in("1", new Span(0, TEXT.length()), open, shown).stream()
                .filter(m -> m.look() == look)
                .map(m -> m.span().of(TEXT))
                .toList();
    }

    @Test
    void a_place_tells_of_the_event_told_in_the_fewest_words_first_and_of_the_others_after_it() {
        assertThat(at("الوفد")).containsExactly("arrival", "whole");
        assertThat(at("غادرها")).containsExactly("departure", "whole");
        assertThat(at("إلى")).containsExactly("whole");
    }

    @Test
    void time_words_tell_of_the_event_that_they_date() {
        assertThat(at("اليوم")).startsWith("departure");
    }

    @Test
    void a_place_beside_all_passages_tells_of_nothing() {
        assertThat(at("الجو")).isEmpty();
        assertThat(marks.at("no such document", 0)).isEmpty();
    }

    @Test
    void the_passage_in_view_is_washed_and_the_others_are_underlined() {
        Optional<Passage> shown = Optional.of(stories.place("1", "وصل الوفد أمس"));
        assertThat(looks(Mark.Look.PASSAGE, Optional.of("arrival"), shown)).containsExactly("وصل الوفد أمس");
        assertThat(looks(Mark.Look.REPORTED, Optional.of("arrival"), shown))
                .containsExactly("وصل الوفد أمس إلى المدينة ثم غادرها اليوم", "غادرها اليوم");
    }

    @Test
    void the_open_events_time_words_are_lit_and_all_others_dotted() {
        Optional<Passage> shown = Optional.of(stories.place("1", "وصل الوفد أمس"));
        assertThat(looks(Mark.Look.KEY_TIME, Optional.of("arrival"), shown)).containsExactly("أمس");
        assertThat(looks(Mark.Look.TIME, Optional.of("arrival"), shown)).containsExactly("اليوم");
        assertThat(looks(Mark.Look.KEY_TIME, Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_passage_of_another_document_marks_nothing_here() {
        Optional<Passage> shown = Optional.of(stories.place("2", "وصل الوفد الخميس"));
        assertThat(looks(Mark.Look.PASSAGE, Optional.of("arrival"), shown)).isEmpty();
    }
}
