package sanad.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.cite.Hostile;
import sanad.export.cite.MadeUp;
import sanad.time.Edtf;
import tools.jackson.databind.JsonNode;

class TimelineJsTest {
    private static final int HEADLINE = 9;
    private static final int TYPE = 16;
    private static final int EDTF = 19;
    private static final int SOURCES = 21;
    private static final int ID = 22;

    @ParameterizedTest
    @ValueSource(ints = {250, 2_500, 10_000})
    void every_event_is_a_row_that_reads_back_as_it_was(int count) {
        Chronicle chronicle = MadeUp.of(count);
        List<List<String>> rows = rows(chronicle);
        assertThat(rows.get(0)).startsWith("Year", "Month", "Day").contains("Headline", "Display Date");
        assertThat(rows.get(1).get(TYPE)).isEqualTo("title");
        List<List<String>> events = rows.subList(2, rows.size());
        assertThat(events).hasSize(count);
        for (int i = 0; i < count; i++) {
            Event event = chronicle.events().get(i);
            List<String> row = events.get(i);
            assertThat(row.get(ID)).isEqualTo(event.id());
            assertThat(row.get(HEADLINE)).isEqualTo(event.title());
            assertThat(row.get(EDTF)).isEqualTo(event.when().isKnown() ? Edtf.write(event.when()) : "");
            assertThat(row.get(SOURCES)).isNotEmpty();
        }
    }

    @Test
    void a_day_a_month_a_year_and_a_stretch_have_the_fields_that_are_known() {
        List<List<String>> rows = rows(MadeUp.of(250));
        assertThat(fields(rows, "e0")).doesNotContain("").hasSize(3);
        assertThat(row(rows, "e1").subList(0, 8))
                .matches(r ->
                        !r.get(1).isEmpty() && r.get(2).isEmpty() && r.get(4).isEmpty());
        assertThat(row(rows, "e2").subList(0, 8))
                .matches(r -> r.get(1).isEmpty() && r.get(4).isEmpty());
        assertThat(row(rows, "e3").subList(4, 7)).doesNotContain("");
        assertThat(row(rows, "e5").subList(0, 8)).containsOnly("");
        assertThat(fields(rows, "e17")).containsExactly("-44", "3", "15");
    }

    @Test
    void nothing_in_a_table_is_computed() {
        List<String> titles = new ArrayList<>(Hostile.FORMULAS);
        titles.addAll(Hostile.MARKUP);
        String csv = Written.text(DataWriter.CSV, MadeUp.titled(titles));
        for (List<String> row : raw(csv)) {
            for (String cell : row) {
                boolean number = cell.matches("-[0-9]+");
                assertThat(cell.isEmpty()
                                || number
                                || "=+-@\t\r|%\uFF1D\uFF0B\uFF0D\uFF20"
                                                .indexOf(cell.strip().charAt(0))
                                        < 0)
                        .as(cell)
                        .isTrue();
                assertThat(cell).doesNotContain("<");
            }
        }
    }

    @Test
    void the_table_begins_with_a_mark_for_excel_and_ends_its_lines_in_crlf() {
        byte[] csv = Written.bytes(DataWriter.CSV, MadeUp.of(250));
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
    }

    @Test
    void arabic_comes_out_as_it_went_in() {
        List<List<String>> rows = rows(MadeUp.titled(Hostile.ARABIC));
        for (int i = 0; i < Hostile.ARABIC.size(); i++) {
            assertThat(row(rows, "e" + i).get(HEADLINE)).isEqualTo(Hostile.ARABIC.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 2_500, 10_000})
    void every_event_is_a_slide_or_stands_on_the_title_slide(int count) {
        Chronicle chronicle = MadeUp.of(count);
        JsonNode json = Written.json(DataWriter.TIMELINE_JS, chronicle);
        Set<String> slides = json.path("events")
                .valueStream()
                .map(e -> e.path("unique_id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        String first = json.path("title").path("text").path("text").asString();
        for (Event event : chronicle.events()) {
            assertThat(slides.contains(event.id()) || first.contains(Json.html(event.title())))
                    .as(event.id())
                    .isTrue();
        }
    }

    /** Knight Lab, JSON data format: a slide needs start_date with a year; dates are numbers; text has headline and text. */
    @Test
    void the_json_has_the_fields_that_its_schema_asks_for() {
        JsonNode json = Written.json(DataWriter.TIMELINE_JS, MadeUp.of(250));
        assertThat(json.path("scale").asString()).isEqualTo("human");
        for (JsonNode event : json.path("events")) {
            JsonNode start = event.path("start_date");
            assertThat(start.path("year").isIntegralNumber()).isTrue();
            assertThat(start.has("month") || !start.has("day")).isTrue();
            assertThat(event.path("text").path("headline").isString()).isTrue();
            assertThat(event.path("text").path("text").isString()).isTrue();
            assertThat(event.path("display_date").asString()).isNotBlank();
            assertThat(event.path("sources")).isNotEmpty();
            if (event.has("end_date")) {
                assertThat(event.path("end_date").path("year").isIntegralNumber())
                        .isTrue();
            }
        }
    }

    @Test
    void markup_in_titles_is_words_in_the_json() {
        Chronicle chronicle = MadeUp.titled(Hostile.MARKUP);
        assertThat(Written.text(DataWriter.TIMELINE_JS, chronicle)).doesNotContain("<", ">");
        for (JsonNode event : Written.json(DataWriter.TIMELINE_JS, chronicle).path("events")) {
            assertThat(event.path("text").path("headline").asString()).doesNotContain("<", ">", "\"", "'");
        }
    }

    private static List<String> fields(List<List<String>> rows, String id) {
        return row(rows, id).subList(0, 3);
    }

    private static List<String> row(List<List<String>> rows, String id) {
        return rows.stream().filter(r -> r.get(ID).equals(id)).findFirst().orElseThrow();
    }

    /** The cells as a reader of ours takes them: without the apostrophe of safety and without the escapes of HTML. */
    private static List<List<String>> rows(Chronicle chronicle) {
        return raw(Written.text(DataWriter.CSV, chronicle)).stream()
                .map(row -> row.stream().map(TimelineJsTest::cell).toList())
                .toList();
    }

    private static String cell(String raw) {
        String plain = raw.startsWith("'") ? raw.substring(1) : raw;
        return plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** A reader of RFC 4180 that knows nothing of the writer. */
    private static List<List<String>> raw(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = csv.charAt(0) == '\uFEFF' ? 1 : 0;
        while (at < csv.length()) {
            check(csv.charAt(at) == '"', at);
            StringBuilder cell = new StringBuilder();
            at++;
            while (csv.charAt(at) != '"' || csv.startsWith("\"\"", at)) {
                at += csv.charAt(at) == '"' ? 1 : 0;
                cell.append(csv.charAt(at++));
            }
            row.add(cell.toString());
            at++;
            if (csv.startsWith("\r\n", at)) {
                rows.add(row);
                row = new ArrayList<>();
                at += 2;
            } else {
                check(csv.charAt(at++) == ',', at);
            }
        }
        return rows;
    }

    private static void check(boolean sound, int at) {
        if (!sound) {
            throw new AssertionError("not a table from sign " + at + " on");
        }
    }

    @Test
    void the_reader_of_this_test_reads_what_the_standard_gives_as_an_example() {
        assertThat(raw(new String(
                        "\"a\",\"b \"\"c\"\"\"\r\n\"d\r\ne\",\"\"\r\n".getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8)))
                .containsExactly(List.of("a", "b \"c\""), List.of("d\r\ne", ""));
    }
}
