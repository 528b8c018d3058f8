package sanad.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Copy;
import sanad.chronicle.Copy.Degree;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;

class CopyWordsTest {
    private static final Words ENGLISH = Words.in(Manner.ENGLISH);
    private static final Words ARABIC = Words.in(Manner.ARABIC);

    private static final Chronicle CHRONICLE = new Chronicle(
            "",
            List.of(document("a"), document("b"), document("c")),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    new Copy("b", "a", Degree.CHANGED, List.of(new Span(10, 20))),
                    new Copy("c", "b", Degree.LATER, List.of())));

    private static Document document(String id) {
        return new Document(id, id, "words of it, and some more", Source.file(id));
    }

    @Test
    void a_copy_is_said_with_the_number_of_what_it_copies() {
        assertThat(CopyWords.of(CHRONICLE, "b", ENGLISH)).contains("edited copy of 1");
        assertThat(CopyWords.of(CHRONICLE, "b", ARABIC)).contains("نسخة معدّلة من ١");
        assertThat(CopyWords.brief(CHRONICLE, "c", ENGLISH)).contains("version of 2");
        assertThat(CopyWords.of(CHRONICLE, "a", ENGLISH)).isEmpty();
    }

    @Test
    void a_passage_that_a_copy_repeats_belongs_to_the_first_and_one_that_it_tells_itself_does_not() {
        assertThat(CopyWords.of(CHRONICLE, new Passage("b", new Span(0, 5)), ENGLISH))
                .contains("copy of 1");
        assertThat(CopyWords.of(CHRONICLE, new Passage("b", new Span(12, 18)), ENGLISH))
                .isEmpty();
        assertThat(CopyWords.of(CHRONICLE, new Passage("c", new Span(0, 5)), ENGLISH))
                .contains("copy of 1");
    }
}
