package sanad.export.data;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.export.cite.CitedSource;
import sanad.text.CodePoints;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Edtf;
import tools.jackson.core.JsonGenerator;

/**
 * Each passage of each event as an annotation of its document: found again by its words with what stands before and
 * after them, or by its place in code points; the body tells the event, its date as EDTF and why.
 *
 * <p>Source: W3C Web Annotation Data Model, 2017. The words are those of the source, unaltered; signs that cannot be seen
 * are written by their numbers.
 */
public final class WebAnnotations {
    private static final int AROUND = 32;

    private final Cited cited;
    private final CodePoints places;
    private final Map<String, CitedSource> sources = new TreeMap<>();

    private WebAnnotations(Cited cited) {
        this.cited = cited;
        places = new CodePoints(cited.chronicle().documents());
        cited.sources().forEach(source -> sources.put(source.document().id(), source));
    }

    /** The JSON-LD: one page of annotations. */
    public static byte[] of(Cited cited) {
        return Json.write(new WebAnnotations(cited)::write);
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("@context");
        json.writeString("http://www.w3.org/ns/anno.jsonld");
        json.writeStartObject();
        json.writeStringProperty("edtf", "http://id.loc.gov/datatypes/edtf/");
        json.writeStringProperty("temporal", "http://purl.org/dc/terms/temporal");
        json.writeStringProperty("conformsTo", "http://purl.org/dc/terms/conformsTo");
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("id", "urn:uuid:" + Sums.chronicle(cited.chronicle()));
        json.writeStringProperty("type", "AnnotationPage");
        json.writeStringProperty("label", cited.title());
        json.writeArrayPropertyStart("items");
        cited.events().forEach(e -> event(json, e));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void event(JsonGenerator json, CitedEvent event) {
        for (Evidence evidence : event.event().evidence()) {
            Optional<Document> document =
                    cited.chronicle().document(evidence.passage().document());
            if (document.isPresent()) {
                begin(json, event, "urn:uuid:" + Sums.passage(cited.chronicle(), event.event(), evidence.passage()));
                target(json, document.get(), evidence.passage());
                json.writeEndObject();
            }
        }
        if (event.quotes().isEmpty()) {
            String id = "urn:uuid:" + Sums.event(cited.chronicle(), event.event());
            begin(json, event, id + "#event");
            json.writeStringProperty("target", id);
            json.writeEndObject();
        }
    }

    private void begin(JsonGenerator json, CitedEvent event, String id) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", "identifying");
        json.writeArrayPropertyStart("body");
        Event told = event.event();
        body(json, "identifying", event.title(), event.title());
        json.writeStringProperty("id", "urn:uuid:" + Sums.event(cited.chronicle(), told));
        json.writeEndObject();
        if (!event.edtf().isEmpty()) {
            body(json, "tagging", event.edtf(), "");
            json.writeStringProperty("conformsTo", "http://id.loc.gov/datatypes/edtf/EDTF");
            json.writeStringProperty("temporal", event.edtf());
            json.writeStringProperty("edtf:basis", told.basis().name().toLowerCase(Locale.ROOT));
            told.likeliest().ifPresent(day -> json.writeStringProperty("edtf:likeliest", day.toString()));
            if (!told.disputed().isEmpty()) {
                json.writeArrayPropertyStart("edtf:disputed");
                told.disputed().forEach(when -> json.writeString(Edtf.write(when)));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        body(json, "classifying", told.kind().name(), "");
        json.writeEndObject();
        List<String> why = cited.why(told);
        body(json, "describing", event.date() + (why.isEmpty() ? "" : "\n" + String.join("\n", why)), event.date());
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Opens a body; it is in the language of its words where they are the program's or a document's. */
    private void body(JsonGenerator json, String purpose, String value, String spoken) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", purpose);
        json.writeStringProperty("value", value);
        json.writeStringProperty("format", "text/plain");
        if (!spoken.isEmpty() && purpose.equals("describing")) {
            json.writeStringProperty("language", cited.words().manner().tongue().code());
        }
    }

    private void target(JsonGenerator json, Document document, Passage passage) {
        Span span = passage.span();
        String text = document.text();
        int before = outside(text, span.start(), -AROUND);
        int after = outside(text, span.end(), AROUND);
        Span place = places.of(passage);
        json.writeObjectPropertyStart("target");
        source(json, document);
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", span.of(text));
        json.writeStringProperty("prefix", text.substring(before, span.start()));
        json.writeStringProperty("suffix", text.substring(span.end(), after));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", place.start());
        json.writeNumberProperty("end", place.end());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(JsonGenerator json, Document document) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("id", iri(document.id()));
        json.writeStringProperty("type", "Text");
        json.writeStringProperty("format", "text/plain");
        Optional.ofNullable(sources.get(document.id())).ifPresent(source -> {
            json.writeStringProperty("label", cited.line(source));
            source.address().ifPresent(address -> json.writeStringProperty("canonical", address));
            source.language().ifPresent(code -> json.writeStringProperty("language", code));
        });
        json.writeEndObject();
    }

    /** The relative address of a document: its file's name, escaped. */
    private static String iri(String id) {
        try {
            String path = new URI("file", "", "/" + id, null).toASCIIString();
            return path.substring("file:///".length());
        } catch (URISyntaxException e) {
            return id.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-"));
        }
    }

    /** So many units further, not within a pair. */
    private static int outside(String text, int from, int by) {
        int at = Math.max(0, Math.min(text.length(), from + by));
        boolean split = at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return split ? at + (by < 0 ? 1 : -1) : at;
    }
}
