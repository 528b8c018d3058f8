package sanad.export.data;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sanad.chronicle.Lane;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.time.When;
import tools.jackson.core.JsonGenerator;

/**
 * Items and groups for the {@code DataSet}s of vis-timeline. Its contents and titles are HTML, so they are escaped. An
 * item without a start is an error there: events without any date stand in a list of their own, {@code undated}.
 *
 * <p>Source: vis-timeline, "Data Format". {@code end} is the midnight after the last day.
 */
public final class VisTimeline {
    private final Cited cited;

    private VisTimeline(Cited cited) {
        this.cited = cited;
    }

    /** The JSON. */
    public static byte[] of(Cited cited) {
        return Json.write(new VisTimeline(cited)::write);
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("title", cited.title());
        json.writeObjectPropertyStart("options");
        json.writeBooleanProperty("rtl", cited.words().manner().tongue().rightToLeft());
        json.writeEndObject();
        json.writeArrayPropertyStart("groups");
        groups().forEach((lane, name) -> {
            json.writeStartObject();
            json.writeStringProperty("id", lane.name());
            json.writeStringProperty("content", Json.html(name));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("items");
        cited.events().filter(e -> Ends.of(e.event().when()).isPresent()).forEach(e -> item(json, e));
        json.writeEndArray();
        json.writeArrayPropertyStart("undated");
        cited.events().filter(e -> Ends.of(e.event().when()).isEmpty()).forEach(e -> item(json, e));
        json.writeEndArray();
        json.writeEndObject();
    }

    private Map<Lane, String> groups() {
        Map<Lane, String> lanes = new TreeMap<>();
        cited.chronicle().events().stream()
                .map(e -> e.kind().lane())
                .forEach(lane -> lanes.computeIfAbsent(lane, l -> cited.words().say("lane." + l)));
        return lanes;
    }

    private void item(JsonGenerator json, CitedEvent event) {
        json.writeStartObject();
        json.writeStringProperty("id", event.event().id());
        json.writeStringProperty("content", Json.html(event.title()));
        json.writeStringProperty("group", event.event().kind().lane().name());
        Optional<Ends> ends = Ends.of(event.event().when());
        ends.ifPresent(days -> {
            boolean one = days.first().equals(days.last());
            json.writeStringProperty("type", one ? "point" : "range");
            json.writeStringProperty("start", iso(days.first()));
            if (!one) {
                json.writeStringProperty("end", iso(days.last().plusDays(1)));
            }
        });
        json.writeStringProperty("title", tooltip(event));
        json.writeStringProperty("className", classes(event));
        json.writeStringProperty("edtf", event.edtf());
        json.writeArrayPropertyStart("sources");
        event.numbers().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
    }

    private String tooltip(CitedEvent event) {
        String quotes = event.quotes().stream()
                .map(cited::quoted)
                .map(quote -> "<br>" + Json.html(quote))
                .collect(Collectors.joining());
        return Json.html(event.date() + " " + event.cites()) + quotes;
    }

    private static String classes(CitedEvent event) {
        When when = event.event().when();
        String basis =
                event.event().basis().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return "basis-" + basis + (when.isDay() ? "" : " uncertain")
                + (event.disputed().isEmpty() ? "" : " disputed");
    }

    /** A day as ECMAScript reads it: years outside 0 to 9999 have a sign and six digits. */
    private static String iso(LocalDate day) {
        int year = day.getYear();
        if (year >= 0 && year <= 9999) {
            return day.toString();
        }
        String digits = String.valueOf(1_000_000 + Math.abs(year)).substring(1);
        String rest = LocalDate.of(2000, day.getMonthValue(), day.getDayOfMonth())
                .toString()
                .substring(4);
        return (year < 0 ? "-" : "+") + digits + rest;
    }
}
