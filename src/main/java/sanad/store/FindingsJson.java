package sanad.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Copy;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Timex;
import sanad.text.CodePoints;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.time.When;
import sanad.time.resolve.Notation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The findings as JSON: documents, expressions of time, events with their passages and reasons. Dates are EDTF, places
 * are counted in Unicode code points with an exclusive end, the text is UTF-8. The same chronicle gives the same bytes
 * on every system.
 *
 * <p>Example of an event: <pre>{@code
 * { "id": "e7", "date": "2024-11-29", "title": "…", "confidence": 0.93, "kind": "VISIT", "importance": 3,
 *   "passages": [ { "file": "003.txt", "start": 380, "end": 520, "quote": "…", "date": "2024-11-29" } ] }
 * }</pre>
 */
public final class FindingsJson {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;
    private final CodePoints places;

    private FindingsJson(JsonGenerator json, CodePoints places) {
        this.json = json;
        this.places = places;
    }

    /**
     * Writes the findings. The stream stays open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator json = factory.createGenerator(pretty, out)) {
            new FindingsJson(json, new CodePoints(chronicle.documents())).chronicle(chronicle);
            json.writeRaw('\n');
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getOriginalMessage(), e);
        }
    }

    private void chronicle(Chronicle chronicle) {
        json.writeStartObject();
        json.writeStringProperty("title", chronicle.title());
        json.writeArrayPropertyStart("documents");
        chronicle.documents().forEach(d -> document(d, chronicle.date(d.id()), chronicle.copy(d.id())));
        json.writeEndArray();
        json.writeArrayPropertyStart("timexes");
        chronicle.timexes().forEach(this::timex);
        json.writeEndArray();
        json.writeArrayPropertyStart("events");
        chronicle.events().forEach(this::event);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void document(Document document, DocumentDate date, Optional<Copy> copy) {
        json.writeStartObject();
        json.writeStringProperty("file", document.id());
        json.writeName("published");
        date(date.when());
        json.writeStringProperty("basis", published(date.basis()));
        json.writeStringProperty("title", document.title());
        document.source().publisher().ifPresent(words -> json.writeStringProperty("publisher", words));
        document.source().address().ifPresent(words -> json.writeStringProperty("address", words));
        copy.ifPresent(c -> {
            json.writeStringProperty("copyOf", c.of());
            json.writeStringProperty("copyDegree", lower(c.degree()));
        });
        new ReasonsJson(json, this::passage).write(date.reasons());
        json.writeEndObject();
    }

    private void timex(Timex timex) {
        json.writeStartObject();
        place(timex.passage(), "text");
        json.writeStringProperty("type", timex.type().name());
        json.writeStringProperty("value", timex.value());
        json.writeName("mod");
        if (timex.mod().isPresent()) {
            json.writeString(timex.mod().get().name());
        } else {
            json.writeNull();
        }
        timex.meaning().ifPresent(meaning -> json.writeStringProperty("meaning", Notation.of(meaning)));
        json.writeEndObject();
    }

    private void event(Event event) {
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeName("date");
        date(event.when());
        event.likeliest().ifPresent(day -> json.writeStringProperty("likeliest", Edtf.write(When.day(day))));
        json.writeStringProperty("title", event.title());
        json.writeNumberProperty("confidence", round(event.confidence().overall()));
        json.writeStringProperty("kind", event.kind().name());
        json.writeNumberProperty("importance", event.importance());
        json.writeStringProperty("basis", lower(event.basis()));
        strings("actors", event.actors());
        strings("places", event.places());
        json.writeArrayPropertyStart("passages");
        event.evidence().forEach(this::evidence);
        json.writeEndArray();
        strings("disputed", event.disputed().stream().map(Edtf::write).toList());
        new ReasonsJson(json, this::passage).write(event.reasons());
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) {
        json.writeStartObject();
        place(evidence.passage(), "quote");
        json.writeName("date");
        date(evidence.when());
        json.writeEndObject();
    }

    private void passage(Passage passage) {
        json.writeStartObject();
        place(passage, "quote");
        json.writeEndObject();
    }

    private void place(Passage passage, String wordsKey) {
        Span span = places.of(passage);
        json.writeStringProperty("file", passage.document());
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty(wordsKey, places.words(passage));
    }

    private void date(When when) {
        if (when.isKnown()) {
            json.writeString(Edtf.write(when));
        } else {
            json.writeNull();
        }
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** The three words that the format has for how a document's date is known. */
    private static String published(Basis basis) {
        return switch (basis) {
            case STATED, BY_HAND -> "stated";
            case COMPUTED, INFERRED -> "inferred";
            case UNKNOWN -> "unknown";
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static double round(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
