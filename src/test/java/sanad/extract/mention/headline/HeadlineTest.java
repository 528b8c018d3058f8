package sanad.extract.mention.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sanad.extract.Texts;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Span;
import sanad.text.Tokenized;

class HeadlineTest {
    private static String headline(String clause) {
        Document document = Texts.document("a", clause);
        Tokenized tokens = Tokens.of(document);
        List<Span> times = new TimeTagger()
                .tag(tokens).stream().map(t -> t.passage().span()).toList();
        Span all = new Span(0, clause.length());
        return Headline.of(tokens, all, all, times, Set.of("الوزير")).text();
    }

    @Test
    void the_date_goes_with_the_words_that_lead_to_it() {
        assertThat(headline("زار الوزير المعرض في يوم 3 مايو 2011")).isEqualTo("زار الوزير المعرض");
    }

    @Test
    void the_conjunction_written_onto_the_verb_goes() {
        assertThat(headline("وزار الوزير المعرض")).isEqualTo("زار الوزير المعرض");
    }

    @Test
    void a_word_that_begins_with_the_same_letter_stays_whole() {
        assertThat(headline("وصل الوزير إلى المعرض")).isEqualTo("وصل الوزير إلى المعرض");
    }

    @Test
    void the_conjunction_written_onto_a_name_goes_where_the_text_has_the_name_without_it() {
        assertThat(headline("والوزير زار المعرض الكبير")).isEqualTo("الوزير زار المعرض الكبير");
        assertThat(headline("واسط زارها التجار كلهم")).isEqualTo("واسط زارها التجار كلهم");
    }

    @Test
    void the_preposition_before_a_happening_goes() {
        assertThat(headline("خلال زيارة الوزير إلى المعرض")).isEqualTo("زيارة الوزير إلى المعرض");
    }

    @Test
    void the_place_before_the_dash_goes() {
        assertThat(headline("الميناء - غادر آخر القوارب المرسى القديم بلا ركاب"))
                .startsWith("غادر آخر القوارب");
    }

    @Test
    void what_stands_in_brackets_goes() {
        assertThat(headline("زار الوزير (وهو طبيب) المعرض الكبير")).isEqualTo("زار الوزير المعرض الكبير");
    }

    @Test
    void ten_words_are_enough() {
        String title =
                headline("فتح المتحف أبوابه أمام زوار من مدن كثيرة بعيدة جاؤوا كلهم ليروا اللوحات القديمة النادرة");
        assertThat(title.split(" ")).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void no_headline_ends_with_a_preposition() {
        assertThat(headline("عاد الصيادون من البحر بعد ليلة طويلة باردة إلى بيوتهم في القرية"))
                .doesNotEndWith(" في")
                .doesNotEndWith(" إلى");
    }

    @Test
    void an_english_pronoun_stays_as_the_object() {
        assertThat(headline("Parliament dismissed her in May 1990")).isEqualTo("Parliament dismissed her");
    }

    @Test
    void direction_marks_are_left_out() {
        assertThat(headline("زار\u200F الوزير المعرض")).isEqualTo("زار الوزير المعرض");
    }
}
