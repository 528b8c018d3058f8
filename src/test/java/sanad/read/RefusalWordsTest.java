package sanad.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.language.Words;
import sanad.read.format.Refusal;

class RefusalWordsTest {
    @ParameterizedTest
    @EnumSource(Refusal.Cause.class)
    void every_refusal_names_the_file_and_is_told_in_both_languages(Refusal.Cause cause) {
        for (Tongue tongue : Tongue.values()) {
            Refusal refusal = new Refusal("notes/a.txt", cause, "20");
            String said = Words.in(Manner.of(tongue)).say(refusal.key(), refusal.file(), refusal.detail());
            assertThat(said).startsWith("notes/a.txt: ").doesNotContain("{").endsWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource(Skip.Cause.class)
    void every_skipped_file_is_named_in_both_languages(Skip.Cause cause) {
        for (Tongue tongue : Tongue.values()) {
            Skip skip = new Skip("notes/a.pdf", cause);
            assertThat(Words.in(Manner.of(tongue)).say(skip.key(), skip.file())).startsWith("notes/a.pdf: ");
        }
    }
}
