package sanad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.Direction;
import sanad.time.Edtf;
import sanad.time.When;
import sanad.time.resolve.Resolution;

/** What dates without a year stand on, and where clauses look. */
class TellingTest {
    private static final TimeTagger TAGGER = new TimeTagger();
    private static final String CANAL = "The canal was begun in 1891 and finished in 1896. On 4 May the first barge"
            + " passed.\nIn 1902 it froze. That autumn the locks were widened, and in March the ice went.";

    @Test
    void an_undated_history_stands_on_the_years_it_tells() {
        assertThat(values(CANAL, When.UNKNOWN))
                .containsExactly("1891", "1896", "1896-05-04", "1902", "1902-FA", "1903-03");
    }

    @Test
    void what_a_history_says_of_its_writer_s_time_stands_on_the_day_of_writing() {
        assertThat(values(CANAL + "\nThe exhibition closes on 31 January.", Edtf.read("2019-09-10")))
                .endsWith("2020-01-31");
    }

    @Test
    void news_stands_on_its_own_day_after_an_old_year_in_another_paragraph() {
        assertThat(values(
                        "The bridge was built in 1931.\n\nIt was shut in May after a storm.", Edtf.read("2019-09-10")))
                .containsExactly("1931", "2019-05");
    }

    @Test
    void news_goes_on_in_its_own_year_after_the_age_of_a_building() {
        assertThat(values(
                        "The mill, which dates from 1794, lost its roof. It was shut in May after a storm.",
                        Edtf.read("2019-09-10")))
                .containsExactly("1794", "2019-05");
    }

    @Test
    void a_day_that_would_come_after_the_writing_is_of_the_past_year_named_before_it() {
        assertThat(values(
                        "On 5 September 2016 the hill split. A mudslide took the village on 21 September.",
                        Edtf.read("2017-09-19")))
                .containsExactly("2016-09-05", "2016-09-21");
    }

    @Test
    void a_year_that_no_words_name_draws_no_day_back() {
        assertThat(values("It was decided to pay out October early, on 28 September.", Edtf.read("2022-09-25")))
                .endsWith("2022-09-28");
    }

    @Test
    void a_day_that_words_look_ahead_to_is_of_the_year_of_writing() {
        assertThat(values(
                        "On 5 September 2016 the hill split. A memorial will be unveiled on 21 September.",
                        Edtf.read("2017-09-19")))
                .containsExactly("2016-09-05", "2017-09-21");
    }

    @Test
    void an_item_of_a_list_goes_on_in_the_year_of_the_item_before() {
        assertThat(values("- 9 July 2018: A pact.\n- 14 July: A visit.\n- 2 January: A toll.", Edtf.read("2019-10-11")))
                .containsExactly("2018-07-09", "2018-07-14", "2019-01-02");
    }

    @Test
    void a_paragraph_of_news_does_not_go_on_in_the_year_of_the_paragraph_before() {
        assertThat(values("On 9 July 2018 they made a pact.\nOn 14 July the toll was lifted.", Edtf.read("2019-10-11")))
                .containsExactly("2018-07-09", "2019-07-14");
    }

    @Test
    void an_entry_of_a_chronicle_tells_on_about_its_own_year() {
        assertThat(values(
                        "2 March 2004: Launch.\n6 August 2014: Arrival. The place was picked on 15 September.\n"
                                + "13 June 2015: A sign of life.",
                        Edtf.read("2016-10-01")))
                .containsExactly("2004-03-02", "2014-08-06", "2014-09-15", "2015-06-13");
    }

    @Test
    void an_hour_of_what_is_past_is_not_of_the_day_that_was_to_come_then() {
        assertThat(values(
                        "On 9 November 1989 the rule was agreed: it will apply from 10 November. At 11.30 p.m. the"
                                + " officer opened the gate.",
                        Edtf.read("1990-03-01")))
                .endsWith("1989-11-09T23:30");
    }

    @Test
    void the_month_of_may_looks_nowhere() {
        assertThat(values("Floods hit the town in May and again in July.", Edtf.read("2023-09-20")))
                .containsExactly("2023-05", "2023-07");
        assertThat(values("She said that in May the court sat on Monday.", Edtf.read("2023-09-20")))
                .containsExactly("2023-05", "2023-09-18");
    }

    @Test
    void what_may_last_until_a_day_lasts_until_one_to_come() {
        assertThat(values("The road may stay shut until Friday.", Edtf.read("2023-09-20")))
                .containsExactly("2023-09-22");
    }

    @Test
    void the_hour_after_an_evening_hour_is_of_that_evening() {
        assertThat(values("At 7 p.m. on 3 May 1990 they met. By half past ten all had left.", When.UNKNOWN))
                .containsExactly("1990-05-03T19:00", "1990-05-03T22:30");
    }

    @Test
    void the_hour_after_a_morning_hour_stays_in_the_morning() {
        assertThat(values("At 7 a.m. on 3 May 1990 they met. By half past ten all had left.", When.UNKNOWN))
                .containsExactly("1990-05-03T07:00", "1990-05-03T10:30");
    }

    @Test
    void a_day_that_only_says_since_when_does_not_move_the_telling() {
        assertThat(values(
                        "The hearing was held on Saturday. The clerk, who has been ill since Wednesday,"
                                + " came at 2 p.m. to hear it.",
                        Edtf.read("2019-09-15")))
                .containsExactly("2019-09-14", "2019-09-11", "2019-09-14T14:00");
    }

    @Test
    void yesterday_in_an_undated_text_stays_open() {
        assertThat(values("It rained yesterday.", When.UNKNOWN)).containsExactly("XXXX-XX-XX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council will vote on Tuesday | FUTURE",
                "The council voted on Tuesday | PAST",
                "Miller said the council would vote on Tuesday | FUTURE",
                "Miller said the council had voted on Tuesday | PAST",
                "The bill was to be signed on Tuesday | FUTURE",
                "Talks resume on Tuesday in Bern | FUTURE",
                "Talks did not resume on Tuesday | PAST",
                "The mayor agreed to open the hall on Tuesday | FUTURE",
                "A vote on Tuesday is to settle it | FUTURE",
                "سيفتتح المعرض الثلاثاء | FUTURE",
                "افتتح المعرض الثلاثاء | PAST",
                "لم يفتتح المعرض الثلاثاء | PAST",
                "لن يفتتح المعرض الثلاثاء | FUTURE",
                "يلتقي الفريقان الثلاثاء | FUTURE",
                "كان يعمل في المرفأ الثلاثاء | PAST",
                "سيطر الفريق على المباراة الثلاثاء | PAST",
                "دعت النقابة إلى إضراب الثلاثاء | FUTURE",
                "رفعت الجلسة الثلاثاء | PAST"
            })
    void the_nearest_verb_says_where_a_weekday_lies(String sentence, Direction direction) {
        Document document = document(sentence);
        assertThat(TAGGER.tag(Tokens.of(document)).get(0).direction()).isEqualTo(direction);
    }

    @Test
    void a_number_that_ends_in_and_is_read_to_its_end() {
        assertThat(TAGGER.tag(Tokens.of(document("They walked two thousand and"))))
                .isEmpty();
    }

    private static List<String> values(String text, When published) {
        Document document = document(text);
        return Telling.resolve(document, TAGGER.tag(Tokens.of(document)), published).stream()
                .map(Resolution::value)
                .toList();
    }

    private static Document document(String text) {
        return new Document("t", "", text, Source.file("t"));
    }
}
