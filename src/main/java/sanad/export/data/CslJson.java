package sanad.export.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedSource;
import sanad.time.When;
import tools.jackson.core.JsonGenerator;

/**
 * The sources for citation programs. A date that is not known is left out; one that was reasoned out is "circa", and the
 * note says how it is known.
 *
 * <p>Source: Citation Style Language 1.0.2, JSON schema csl-data.
 */
public final class CslJson {
    private CslJson() {}

    /** The JSON: a list of items, in the order of their numbers. */
    public static byte[] of(Cited cited) {
        return Json.write(json -> {
            json.writeStartArray();
            cited.sources().forEach(source -> item(json, source, cited));
            json.writeEndArray();
        });
    }

    private static void item(JsonGenerator json, CitedSource source, Cited cited) {
        json.writeStartObject();
        json.writeStringProperty("id", source.document().id());
        json.writeStringProperty("type", source.publisher().isPresent() ? "article-newspaper" : "document");
        json.writeStringProperty("title", source.title());
        source.publisher().ifPresent(name -> json.writeStringProperty("container-title", name));
        When when = source.date().when();
        Ends.of(when).filter(days -> days.first().getYear() > 0).ifPresent(days -> issued(json, source, days));
        source.address().ifPresent(address -> json.writeStringProperty("URL", address));
        source.language().ifPresent(code -> json.writeStringProperty("language", code));
        json.writeStringProperty("note", cited.brackets(List.of(source.number())) + " " + source.published());
        json.writeEndObject();
    }

    private static void issued(JsonGenerator json, CitedSource source, Ends days) {
        json.writeObjectPropertyStart("issued");
        json.writeArrayPropertyStart("date-parts");
        int fields = Ends.fields(source.date().when());
        parts(json, days.first(), fields);
        Optional.of(days.last())
                .filter(last -> fields == 3 && !last.equals(days.first()))
                .ifPresent(last -> parts(json, last, fields));
        json.writeEndArray();
        if (source.date().basis() != Basis.STATED && source.date().basis() != Basis.BY_HAND) {
            json.writeBooleanProperty("circa", true);
        }
        json.writeEndObject();
    }

    private static void parts(JsonGenerator json, LocalDate day, int fields) {
        json.writeStartArray();
        json.writeNumber(day.getYear());
        if (fields > 1) {
            json.writeNumber(day.getMonthValue());
        }
        if (fields > 2) {
            json.writeNumber(day.getDayOfMonth());
        }
        json.writeEndArray();
    }
}
