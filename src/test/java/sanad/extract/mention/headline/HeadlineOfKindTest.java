package sanad.extract.mention.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Kind;
import sanad.extract.Texts;
import sanad.extract.token.Tokens;
import sanad.text.Span;
import sanad.text.Tokenized;

class HeadlineOfKindTest {
    private static Optional<String> ofKind(String text, Kind kind, String place) {
        Tokenized tokens = Tokens.of(Texts.document("a", text));
        return Headline.ofKind(tokens, new Span(0, text.length()), kind, place);
    }

    @Test
    void it_is_written_in_the_language_of_the_words() {
        assertThat(ofKind("They sat down in the old hall on Friday.", Kind.CONSULT, "Geneva"))
                .contains("Meeting in Geneva");
        assertThat(ofKind("جلسوا في القاعة القديمة يوم الجمعة.", Kind.CONSULT, "جنيف"))
                .contains("اجتماع في جنيف");
    }

    @Test
    void a_visit_goes_to_its_place() {
        assertThat(ofKind("They sat down in the old hall on Friday.", Kind.VISIT, "Geneva"))
                .contains("Visit to Geneva");
    }

    @Test
    void what_is_of_no_kind_has_none() {
        assertThat(ofKind("They sat down in the old hall on Friday.", Kind.OTHER, "Geneva"))
                .isEmpty();
    }
}
