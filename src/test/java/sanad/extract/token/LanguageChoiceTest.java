package sanad.extract.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.text.Document;
import sanad.text.Sentence;
import sanad.text.Source;

/** Which languages read a sentence. */
class LanguageChoiceTest {
    private static final String ENGLISH = "The mayor has left the town, and nobody knows where he is. ";
    private static final String FRENCH = "Le maire a quitté la ville et personne ne sait où il est. ";

    @Test
    void a_text_without_letters_is_read_by_the_first_pack_of_each_script() {
        assertThat(languages("12.05.2021")).containsExactly("ar+en");
    }

    @Test
    void english_is_told_from_french_and_french_from_english() {
        assertThat(languages(ENGLISH)).containsExactly("ar+en");
        assertThat(languages(FRENCH)).containsExactly("ar+fr");
    }

    @Test
    void words_that_both_languages_write_tell_nothing() {
        assertThat(languages("An excellent main course or double portion")).containsExactly("ar+en");
    }

    @Test
    void a_short_headline_follows_its_document() {
        assertThat(languages("Incendie maritime\n" + FRENCH + FRENCH)).containsOnly("ar+fr");
        assertThat(languages("Place de la Concorde\n" + ENGLISH + ENGLISH)).containsOnly("ar+en");
    }

    @Test
    void a_quoted_sentence_of_another_language_is_read_in_its_own() {
        assertThat(languages(ENGLISH + FRENCH + ENGLISH + ENGLISH)).containsExactly("ar+en", "ar+fr", "ar+en", "ar+en");
    }

    @Test
    void a_paragraph_of_another_language_is_read_in_its_own_with_its_short_sentences() {
        assertThat(languages(ENGLISH + ENGLISH + ENGLISH + "\n" + FRENCH + "Silence total. " + FRENCH))
                .containsExactly("ar+en", "ar+en", "ar+en", "ar+fr", "ar+fr", "ar+fr");
    }

    @Test
    void a_name_with_a_particle_makes_no_sentence_french() {
        assertThat(languages("General de la Tour met de Gaulle. " + ENGLISH)).containsOnly("ar+en");
    }

    @Test
    void latin_words_in_an_arabic_sentence_are_read_by_their_own_language() {
        assertThat(languages("زار العمدة معرض Le Salon de la mer أمس")).containsExactly("ar+fr");
        assertThat(languages("زار العمدة معرض The Sea and the City أمس")).containsExactly("ar+en");
    }

    @Test
    void a_word_that_another_language_shortens_ends_an_english_sentence() {
        assertThat(languages("The mayor has told me. They have left the town and are with me."))
                .hasSize(2);
        assertThat(languages("Elle est dans le cabinet de me. Vidal, qui ne sait pas où il est."))
                .hasSize(1);
    }

    private static List<String> languages(String text) {
        return Tokens.of(new Document("example", "", text, Source.file("example"))).sentences().stream()
                .map(Sentence::languages)
                .toList();
    }
}
