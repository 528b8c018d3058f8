package sanad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.extract.time.TimeExpression.Edge;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.Direction;
import sanad.time.Edtf;
import sanad.time.TimeMeaning;
import sanad.time.resolve.Resolution;

class TimeTaggerTest {
    private static final TimeTagger TAGGER = new TimeTagger();

    @Test
    void an_and_written_onto_the_word_stays_outside() {
        Document document = document("زار تونس والسبت عاد");
        assertThat(document.words(
                        TAGGER.tag(Tokens.of(document)).get(0).passage().span()))
                .isEqualTo("السبت");
    }

    @Test
    void the_ends_of_a_range_know_their_side() {
        assertThat(tag("استمر من 8 إلى 13 أكتوبر 2021"))
                .extracting(TimeExpression::edge)
                .containsExactly(Edge.FROM, Edge.TO);
    }

    @Test
    void a_verb_with_a_future_particle_looks_ahead() {
        assertThat(tag("ستبدأ الدورة الاثنين").get(0).direction()).isEqualTo(Direction.FUTURE);
        assertThat(tag("بدأت الدورة الاثنين").get(0).direction()).isEqualTo(Direction.PAST);
    }

    @Test
    void today_beside_a_habit_in_quotation_marks_is_nowadays() {
        assertThat(tag("قال: \"نعيش اليوم في عالم آخر\"").get(0).meaning())
                .isEqualTo(new TimeMeaning.Vague(Direction.NONE));
    }

    @Test
    void today_beside_a_deed_is_the_day() {
        assertThat(tag("قال: \"وقعنا اليوم الاتفاق\"").get(0).meaning()).isInstanceOf(TimeMeaning.Cycle.class);
    }

    @Test
    void a_year_behind_a_glued_word_is_found() {
        assertThat(values("انتقل إلى أورباعام 2015", "2024-06-19")).containsExactly("2015");
    }

    @Test
    void a_journal_counts_from_its_entries() {
        String journal =
                "1975\n\nMonday, 3 March. Rain yesterday.\n\nFriday, 7 March. Sun today.\n\nSunday, 9 March. Rain.";
        assertThat(values(journal, "1976-01-05"))
                .containsExactly("1975", "1975-03-03", "1975-03-02", "1975-03-07", "1975-03-07", "1975-03-09");
    }

    @Test
    void words_of_two_languages_stand_in_one_text() {
        assertThat(values("نشر في 3rd, October 2023 أي أمس", "2023-10-04")).containsExactly("2023-10-03", "2023-10-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"من ", "في 12 ", "خمسة و", "the first of ", "8-9-", "(", "يوم الجمعة من يوم "})
    void long_repetitions_take_time_in_proportion(String word) {
        long once = nanos(word.repeat(4_000));
        long fourfold = nanos(word.repeat(16_000));
        assertThat(Duration.ofNanos(fourfold))
                .isLessThan(Duration.ofNanos(once * 12).plusMillis(500));
    }

    private static long nanos(String text) {
        long start = System.nanoTime();
        tag(text);
        return System.nanoTime() - start;
    }

    private static List<String> values(String text, String day) {
        Document document = document(text);
        return Telling.resolve(document, TAGGER.tag(Tokens.of(document)), Edtf.read(day)).stream()
                .map(Resolution::value)
                .toList();
    }

    private static List<TimeExpression> tag(String text) {
        return TAGGER.tag(Tokens.of(document(text)));
    }

    private static Document document(String text) {
        return new Document("t", "", text, Source.file("t"));
    }
}
