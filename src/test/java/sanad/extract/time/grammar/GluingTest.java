package sanad.extract.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.extract.token.Tokens;
import sanad.language.Blend;
import sanad.text.Document;
import sanad.text.Sentence;
import sanad.text.Source;
import sanad.text.Token;

class GluingTest {
    @Test
    void words_of_time_without_the_blank_between_them_are_two() {
        assertThat(words("في فبرايرالماضي")).containsExactly("في", "فبراير", "الماضي");
        assertThat(words("17 ينايرسنة 1902")).containsExactly("17", "يناير", "سنه", "1902");
    }

    @Test
    void a_word_of_time_is_parted_from_an_unknown_word_only_where_that_is_common() {
        assertThat(words("لأوكرانياعام 2022")).containsExactly("لاوكرانيا", "عام", "2022");
        assertThat(words("محاسنه كثيرة")).containsExactly("محاسنه", "كثيره");
    }

    @Test
    void a_word_of_time_that_holds_another_stays_whole() {
        assertThat(words("بالأصفر والأوراس")).containsExactly("بالاصفر", "والاوراس");
    }

    @Test
    void the_parts_stand_where_their_letters_stand() {
        Sentence sentence = sentence("شهرأغسطس");
        List<Token> words = Grammar.of(Blend.usual()).words(sentence);
        assertThat(words).extracting(token -> token.span().start()).containsExactly(0, 3);
        assertThat(words.get(0).touches(words.get(1))).isTrue();
    }

    private static List<String> words(String text) {
        return Grammar.of(Blend.usual()).words(sentence(text)).stream()
                .map(Token::folded)
                .toList();
    }

    private static Sentence sentence(String text) {
        Document document = new Document("test", "", text, Source.file("test"));
        return Tokens.of(document).sentences().get(0);
    }
}
