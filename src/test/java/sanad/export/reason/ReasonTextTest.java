package sanad.export.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.chronicle.Reason.Step;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.When;

class ReasonTextTest {
    private static final String TEXT = "وصلت السفينة  فجر\nالأحد إلى ميناء سيلين.";
    private static final Document SHIP = new Document("b.txt", "السفينة", TEXT, Source.file("b.txt"));
    private static final Passage SENTENCE = SHIP.passage(new Span(0, TEXT.length()));
    private static final Passage SUNDAY = at("الأحد");
    private static final Chronicle SHOWN = new Chronicle(
            "", List.of(new Document("a.txt", "a", "", Source.file("a.txt")), SHIP), List.of(), List.of(), List.of());

    private static Passage at(String words) {
        int start = TEXT.indexOf(words);
        return SHIP.passage(new Span(start, start + words.length()));
    }

    private static Said say(Manner manner, String key, Arg... args) {
        return new ReasonText(manner, SHOWN).say(new Reason(Step.WORDS, key, List.of(args), Optional.of(SUNDAY)));
    }

    @Test
    void a_quotation_is_a_link_to_its_passage_with_the_time_words_lit() {
        Said said = say(Manner.ARABIC, "says.words", new Arg.Doc("b.txt"), new Arg.Quote(SENTENCE));
        assertThat(said.text()).isEqualTo("يقول المستند ٢: «وصلت السفينة فجر الأحد إلى ميناء سيلين.»");
        assertThat(said.parts()).hasSize(2);
        Said.Quote quote = (Said.Quote) said.parts().get(1);
        assertThat(quote.passage()).isEqualTo(SENTENCE);
        assertThat(quote.lit().of(quote.text())).isEqualTo("الأحد");
    }

    @Test
    void a_long_passage_is_cut_around_its_time_words_at_whole_words() {
        String before = "كلمة ".repeat(60);
        Document document = new Document("c", "c", before + "الأحد" + " كلمة".repeat(60), Source.file("c"));
        Span all = new Span(0, document.text().length());
        Span lit = new Span(before.length(), before.length() + 5);
        Said.Quote quote = Quotation.of(document, all, lit, "«", "»");
        assertThat(quote.text()).hasSizeLessThan(90).startsWith("«…كلمة").endsWith("كلمة…»");
        assertThat(quote.lit().of(quote.text())).isEqualTo("الأحد");
    }

    @Test
    void a_date_is_set_off_from_the_words_around_it() {
        Said said = say(Manner.ENGLISH, "so", new Arg.Date(When.day(LocalDate.of(2019, 3, 9))));
        assertThat(said.parts()).containsExactly(new Said.Plain("So: "), new Said.Date("9 March 2019"));
    }

    @Test
    void lengths_agree_with_their_number() {
        assertThat(length(Manner.ARABIC, Period.ofMonths(9))).contains("ناقص ٩ أشهر =");
        assertThat(length(Manner.ARABIC, Period.ofDays(2))).contains("ناقص يومين =");
        assertThat(length(Manner.ARABIC, Period.ofDays(12))).contains("ناقص ١٢ يومًا =");
        assertThat(length(Manner.ARABIC, Period.of(2, 2, 0))).contains("ناقص سنتين وشهرين =");
        assertThat(length(Manner.ENGLISH, Period.ofWeeks(3))).contains("less 3 weeks =");
        assertThat(length(Manner.ENGLISH, Period.of(1, 0, 1))).contains("less a year and a day =");
    }

    private static String length(Manner manner, Period period) {
        Arg date = new Arg.Date(When.year(2019));
        return say(manner, "counts.back", date, new Arg.Length(period), date).text();
    }

    @Test
    void what_words_mean_is_told_as_data_of_the_chain() {
        Arg meaning = new Arg.Meaning(new TimeMeaning.Cycle(Unit.DAY, -1, TimeMeaning.Base.DOCUMENT));
        assertThat(say(Manner.ENGLISH, "means", meaning).text())
                .isEqualTo("That means the day before the document’s date");
        assertThat(say(Manner.ARABIC, "means", meaning).text()).isEqualTo("أي اليوم الذي قبل تاريخ المستند");
    }

    @Test
    void a_weekday_is_named_in_the_reader_s_language() {
        assertThat(say(Manner.ARABIC, "today.weekday", new Arg.Weekday(DayOfWeek.SATURDAY))
                        .text())
                .isEqualTo("فيوم النشر السبت");
        assertThat(say(Manner.ENGLISH, "today.weekday", new Arg.Weekday(DayOfWeek.SATURDAY))
                        .text())
                .isEqualTo("So it was published on a Saturday");
    }

    @Test
    void a_quotation_of_a_document_that_is_gone_says_so() {
        Passage gone = new Passage("x.txt", new Span(0, 1));
        assertThat(say(Manner.ENGLISH, "agrees", new Arg.Doc("x.txt"), new Arg.Quote(gone))
                        .text())
                .isEqualTo("Document 0 agrees: (a removed document)");
    }

    @Test
    void both_languages_hold_the_same_reasons() {
        Words arabic = Words.in(Manner.of(Tongue.ARABIC));
        Words english = Words.in(Manner.of(Tongue.ENGLISH));
        for (String key : arabic.keys()) {
            if (key.matches("(says|dated|counts|weekday|today|not|same|year|clock|so|quote)\\..*")) {
                assertThat(english.has(key)).as(key).isTrue();
            }
        }
    }
}
