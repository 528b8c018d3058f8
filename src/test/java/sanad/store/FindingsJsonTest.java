package sanad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.Copy;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.chronicle.Timex;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.TimexType;
import sanad.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsJsonTest {
    private static final String TEXT = "🎉 opened 🎉 on 3 May 2021, said the \"Herald\".";
    private static final Document DOCUMENT = new Document("a.txt", "Fair", TEXT, Source.file("a.txt"));
    private static final Passage DATE = passage("3 May 2021");
    private static final When DAY = When.day(LocalDate.of(2021, 5, 3));

    @Test
    void offsets_count_code_points_not_java_s_units() {
        JsonNode timex = json(chronicle()).at("/timexes/0");
        assertThat(timex.path("start").asInt()).isEqualTo(14);
        assertThat(timex.path("end").asInt()).isEqualTo(24);
        assertThat(TEXT.offsetByCodePoints(0, 14)).isEqualTo(DATE.span().start());
        assertThat(timex.path("text").asString()).isEqualTo("3 May 2021");
        assertThat(timex.path("value").asString()).isEqualTo("2021-05-03");
        assertThat(timex.path("type").asString()).isEqualTo("DATE");
        assertThat(timex.path("mod").isNull()).isTrue();
        assertThat(timex.path("meaning").asString()).isEqualTo("month=5 day=3");
    }

    @Test
    void an_event_carries_its_date_title_confidence_and_quoted_passages() {
        JsonNode event = json(chronicle()).at("/events/0");
        assertThat(event.path("id").asString()).isEqualTo("e1");
        assertThat(event.path("date").asString()).isEqualTo("2021-05-03");
        assertThat(event.path("title").asString()).isEqualTo("The fair opens");
        assertThat(event.path("confidence").asDouble()).isEqualTo(0.83);
        JsonNode passage = event.at("/passages/0");
        assertThat(passage.path("file").asString()).isEqualTo("a.txt");
        assertThat(passage.path("quote").asString()).isEqualTo("opened 🎉 on 3 May 2021");
        assertThat(passage.path("start").asInt()).isEqualTo(2);
        assertThat(passage.path("end").asInt()).isEqualTo(24);
    }

    @Test
    void a_document_says_when_it_was_published_and_how_that_is_known() {
        JsonNode stated = json(chronicle()).at("/documents/0");
        assertThat(stated.path("file").asString()).isEqualTo("a.txt");
        assertThat(stated.path("published").asString()).isEqualTo("2021-05-04");
        assertThat(stated.path("basis").asString()).isEqualTo("stated");
    }

    @Test
    void a_copy_says_whose_words_it_has() {
        Document copy = new Document("b.txt", "b", TEXT, DOCUMENT.source());
        Chronicle two = new Chronicle(
                "",
                List.of(DOCUMENT, copy),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Copy("b.txt", "a.txt", Copy.Degree.CHANGED, List.of())));
        assertThat(json(two).at("/documents/1/copyOf").asString()).isEqualTo("a.txt");
        assertThat(json(two).at("/documents/1/copyDegree").asString()).isEqualTo("changed");
        assertThat(json(two).at("/documents/0").has("copyOf")).isFalse();
    }

    @Test
    void an_unknown_date_is_null_not_a_guess() {
        Chronicle undated = new Chronicle("", List.of(DOCUMENT), List.of(), List.of(), List.of());
        JsonNode document = json(undated).at("/documents/0");
        assertThat(document.path("published").isNull()).isTrue();
        assertThat(document.path("basis").asString()).isEqualTo("unknown");
    }

    @Test
    void every_kind_of_reason_is_written_as_data() {
        JsonNode args = json(chronicle()).at("/events/0/reasons/0/args");
        assertThat(args.at("/0/date").asString()).isEqualTo("2021-05-03");
        assertThat(args.at("/1/length").asString()).isEqualTo("P9M");
        assertThat(args.at("/2/document").asString()).isEqualTo("a.txt");
        assertThat(args.at("/3/quote/quote").asString()).isEqualTo("3 May 2021");
        assertThat(args.at("/4/count").asInt()).isEqualTo(2);
        assertThat(args.at("/5/weekday").asString()).isEqualTo("MONDAY");
    }

    @Test
    void lines_end_alike_on_every_system_and_the_file_ends_with_one() {
        assertThat(bytes(chronicle()))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @Test
    void a_stream_that_fails_is_told_as_such() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> FindingsJson.write(chronicle(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static Chronicle chronicle() {
        Reason reason = new Reason(
                Reason.Step.WORDS,
                "says.words",
                List.of(
                        new Reason.Arg.Date(DAY),
                        new Reason.Arg.Length(Period.ofMonths(9)),
                        new Reason.Arg.Doc("a.txt"),
                        new Reason.Arg.Quote(DATE),
                        new Reason.Arg.Count(2),
                        new Reason.Arg.Weekday(DayOfWeek.MONDAY)),
                Optional.of(DATE));
        Event event = new Event(
                "e1",
                "The fair opens",
                Kind.CULTURE,
                DAY,
                Optional.empty(),
                Basis.STATED,
                2,
                new Confidence(0.9, 0.8349, 1),
                List.of(),
                List.of(),
                List.of(new Evidence(passage("opened 🎉 on 3 May 2021"), Optional.of(DATE.span()), DAY)),
                List.of(reason),
                List.of());
        DocumentDate published = new DocumentDate("a.txt", When.day(LocalDate.of(2021, 5, 4)), Basis.STATED, List.of());
        TimeMeaning meaning = new TimeMeaning.Named(Fields.of(Field.MONTH, 5).with(Field.DAY, 3));
        Timex timex = new Timex(DATE, TimexType.DATE, "2021-05-03", Optional.empty(), DAY, Optional.of(meaning));
        return new Chronicle("", List.of(DOCUMENT), List.of(published), List.of(timex), List.of(event));
    }

    private static Passage passage(String words) {
        int start = TEXT.indexOf(words);
        return new Passage("a.txt", new Span(start, start + words.length()));
    }

    private static JsonNode json(Chronicle chronicle) {
        return JsonMapper.shared().readTree(bytes(chronicle));
    }

    private static byte[] bytes(Chronicle chronicle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FindingsJson.write(chronicle, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
