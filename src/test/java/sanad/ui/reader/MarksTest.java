package sanad.ui.reader;

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

    private Optional<String> at(String words, Optional<String> open) {
        return marks.at("1", TEXT.indexOf(words), open).map(Marks.Told::event);
    }

    private List<String> looks(Mark.Look look, Optional<String> open, Optional<Passage> shown) {
        return marks.in("1", new Span(0, TEXT.length()), open, shown).stream()
                .filter(m -> m.look() == look)
                .map(m -> m.span().of(TEXT))
                .toList();
    }

    @Test
    void a_click_chooses_the_event_told_in_the_fewest_words() {
        assertThat(at("الوفد", Optional.empty())).contains("arrival");
        assertThat(at("غادرها", Optional.empty())).contains("departure");
        assertThat(at("إلى", Optional.empty())).contains("whole");
    }

    @Test
    void a_click_on_time_words_chooses_the_event_that_they_date() {
        assertThat(at("اليوم", Optional.of("arrival"))).contains("departure");
    }

    @Test
    void another_click_goes_on_to_the_next_event_there_and_round() {
        assertThat(at("الوفد", Optional.of("arrival"))).contains("whole");
        assertThat(at("الوفد", Optional.of("whole"))).contains("arrival");
    }

    @Test
    void a_click_beside_all_passages_chooses_nothing() {
        assertThat(at("الجو", Optional.empty())).isEmpty();
        assertThat(marks.at("no such document", 0, Optional.empty())).isEmpty();
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
