package sanad.export.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.time.When;
import tools.jackson.core.JsonGenerator;

/**
 * The events for TimelineJS, as a table in the columns of its spreadsheet and as its JSON.
 *
 * <p>Source: Knight Lab, TimelineJS, "Using Spreadsheets" and "JSON data format". It reads its texts as HTML, so they are
 * escaped; it knows no uncertainty, which its display dates tell in words.
 */
public final class TimelineJs {
    private static final List<String> COLUMNS = List.of(
            "Year",
            "Month",
            "Day",
            "Time",
            "End Year",
            "End Month",
            "End Day",
            "End Time",
            "Display Date",
            "Headline",
            "Text",
            "Media",
            "Media Credit",
            "Media Caption",
            "Media Thumbnail",
            "Alt Text",
            "Type",
            "Group",
            "Background",
            "EDTF",
            "Basis",
            "Sources",
            "Id");

    private final Cited cited;

    private TimelineJs(Cited cited) {
        this.cited = cited;
    }

    /** The table, in UTF-8 with a mark for Excel; the columns after "Background" are ours. */
    public static byte[] csv(Cited cited) {
        return new TimelineJs(cited).csv();
    }

    /** The JSON. Events without any date stand in the text of the title slide, as it refuses slides without one. */
    public static byte[] json(Cited cited) {
        return Json.write(new TimelineJs(cited)::json);
    }

    private byte[] csv() {
        Csv csv = new Csv();
        csv.row(COLUMNS);
        List<String> none = List.of("", "", "", "", "", "", "", "");
        csv.row(row(
                none, "", Json.html(cited.title()), Json.html(cited.counts()), "title", "", List.of("", "", "", "")));
        cited.events()
                .forEach(e -> csv.row(row(
                        days(e.event().when()),
                        e.date(),
                        Json.html(e.title()),
                        Json.html(String.join("\n", told(e))),
                        "",
                        e.lane(),
                        List.of(
                                e.edtf(),
                                cited.basis(e.event().basis()),
                                numbers(e),
                                e.event().id()))));
        return csv.bytes();
    }

    private static List<String> row(
            List<String> days,
            String date,
            String headline,
            String text,
            String type,
            String group,
            List<String> ours) {
        return Stream.of(days, List.of(date, headline, text, "", "", "", "", "", type, group, ""), ours)
                .flatMap(List::stream)
                .toList();
    }

    private static String numbers(CitedEvent event) {
        return event.numbers().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The passages with their numbers, other dates, a person's note. */
    private List<String> told(CitedEvent event) {
        Stream<String> disputed = event.disputed().isEmpty()
                ? Stream.empty()
                : Stream.of(cited.words()
                        .say("formats.disputed", String.join(cited.words().say("list.comma"), event.disputed())));
        Stream<String> note = event.note().isEmpty() ? Stream.empty() : Stream.of(event.note());
        return Stream.of(event.quotes().stream().map(cited::quoted), disputed, note)
                .flatMap(s -> s)
                .toList();
    }

    /** Year, month, day, time of the beginning and of the end; a month or a year is only as much as that. */
    private static List<String> days(When when) {
        Optional<Ends> ends = Ends.of(when);
        if (ends.isEmpty()) {
            return List.of("", "", "", "", "", "", "", "");
        }
        List<String> first = parts(ends.get().first(), Ends.fields(when));
        List<String> last = isOne(when, ends.get())
                ? List.of("", "", "", "")
                : parts(ends.get().last(), 3);
        return Stream.concat(first.stream(), last.stream()).toList();
    }

    private static boolean isOne(When when, Ends ends) {
        return Ends.fields(when) < 3 || ends.first().equals(ends.last());
    }

    private static List<String> parts(LocalDate day, int fields) {
        return List.of(
                String.valueOf(Ends.historical(day.getYear())),
                fields > 1 ? String.valueOf(day.getMonthValue()) : "",
                fields > 2 ? String.valueOf(day.getDayOfMonth()) : "",
                "");
    }

    private void json(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("scale", "human");
        json.writeObjectPropertyStart("title");
        json.writeStringProperty("unique_id", "title");
        text(
                json,
                cited.title(),
                Stream.concat(Stream.of(cited.counts()), undated()).toList());
        json.writeEndObject();
        json.writeArrayPropertyStart("events");
        cited.events().filter(e -> Ends.of(e.event().when()).isPresent()).forEach(e -> event(json, e));
        json.writeEndArray();
        json.writeEndObject();
    }

    private Stream<String> undated() {
        return cited.events()
                .filter(e -> Ends.of(e.event().when()).isEmpty())
                .map(e -> cited.words().say("date.with.basis", e.title(), e.date()) + " " + e.cites());
    }

    private void event(JsonGenerator json, CitedEvent event) {
        json.writeStartObject();
        json.writeStringProperty("unique_id", event.event().id());
        List<String> days = days(event.event().when());
        date(json, "start_date", days.subList(0, 3));
        if (!days.get(4).isEmpty()) {
            date(json, "end_date", days.subList(4, 7));
        }
        json.writeStringProperty("display_date", event.date());
        json.writeStringProperty("group", event.lane());
        text(json, event.title(), told(event));
        json.writeStringProperty("edtf", event.edtf());
        json.writeArrayPropertyStart("sources");
        event.numbers().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, String name, List<String> fields) {
        json.writeObjectPropertyStart(name);
        List<String> names = List.of("year", "month", "day");
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                json.writeNumberProperty(names.get(i), Integer.parseInt(fields.get(i)));
            }
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String headline, List<String> paragraphs) {
        json.writeObjectPropertyStart("text");
        json.writeStringProperty("headline", Json.html(headline));
        json.writeStringProperty(
                "text",
                paragraphs.stream()
                        .map(p -> "<p dir=\"auto\">" + Json.html(p) + "</p>")
                        .collect(Collectors.joining()));
        json.writeEndObject();
    }
}
