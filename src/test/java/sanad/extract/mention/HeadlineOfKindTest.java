package sanad.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Kind;
import sanad.extract.Texts;
import sanad.extract.token.Tokens;
import sanad.text.Span;
import sanad.text.Tokenized;

class HeadlineOfKindTest {
    private static Optional<String> ofKind(String text, Kind kind, String... names) {
        Tokenized tokens = Tokens.of(Texts.document("a", text));
        return Headline.ofKind(tokens, new Span(0, text.length()), kind, List.of(names));
    }

    @Test
    void it_is_written_in_the_language_of_the_words() {
        assertThat(ofKind("They sat down in the old hall on Friday.", Kind.CONSULT, "Reed", "Cole"))
                .contains("Meeting: Reed, Cole");
        assertThat(ofKind("جلسوا في القاعة القديمة يوم الجمعة.", Kind.CONSULT, "سامر", "نبيل"))
                .contains("اجتماع: سامر، نبيل");
    }

    @Test
    void without_names_there_is_none() {
        assertThat(ofKind("They sat down in the old hall on Friday.", Kind.CONSULT))
                .isEmpty();
    }

    @Test
    void what_is_of_no_kind_has_none() {
        assertThat(ofKind("They sat down in the old hall on Friday.", Kind.OTHER, "Reed"))
                .isEmpty();
    }
}
