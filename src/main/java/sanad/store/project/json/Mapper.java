package sanad.store.project.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import sanad.chronicle.Reason.Arg;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.time.Precision;
import sanad.time.TimeMeaning;
import sanad.time.When;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * The records of a project as JSON, each under the names of its parts; what is absent is left out. Nothing is ever made of
 * a class's name: the kinds of a sealed type are a closed list of words.
 */
final class Mapper {
    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 512 << 20;

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Kinds {}

    private static final NamedType[] KINDS = {
        new NamedType(Arg.Date.class, "date"),
        new NamedType(Arg.Length.class, "length"),
        new NamedType(Arg.Doc.class, "document"),
        new NamedType(Arg.Quote.class, "quote"),
        new NamedType(Arg.Count.class, "count"),
        new NamedType(Arg.Weekday.class, "weekday"),
        new NamedType(Arg.Meaning.class, "meaning"),
        new NamedType(TimeMeaning.Named.class, "named"),
        new NamedType(TimeMeaning.Cycle.class, "cycle"),
        new NamedType(TimeMeaning.Recurring.class, "recurring"),
        new NamedType(TimeMeaning.Shifted.class, "shifted"),
        new NamedType(TimeMeaning.FromEvent.class, "from_event"),
        new NamedType(TimeMeaning.Within.class, "within"),
        new NamedType(TimeMeaning.Between.class, "between"),
        new NamedType(TimeMeaning.Lapse.class, "lapse"),
        new NamedType(TimeMeaning.Repeating.class, "repeating"),
        new NamedType(TimeMeaning.Vague.class, "vague"),
        new NamedType(TimeMeaning.Modified.class, "modified"),
    };

    /** The one mapper. */
    static final JsonMapper JSON = make();

    private Mapper() {}

    private static JsonMapper make() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .addModule(new SimpleModule()
                        .addSerializer(When.class, new WhenOut())
                        .addDeserializer(When.class, new WhenIn())
                        .addSerializer(Passage.class, new PassageOut())
                        .addDeserializer(Passage.class, new PassageIn()))
                .addMixIn(Arg.class, Kinds.class)
                .addMixIn(TimeMeaning.class, Kinds.class)
                .registerSubtypes(KINDS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .changeDefaultVisibility(
                        v -> v.withIsGetterVisibility(com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .build();
    }

    /** Dates are EDTF where that says them wholly; else their four parts. */
    private static final class WhenOut extends ValueSerializer<When> {
        @Override
        public void serialize(When when, JsonGenerator out, SerializationContext context) throws JacksonException {
            String edtf = Edtf.write(when);
            if (isWhole(when, edtf)) {
                out.writeString(edtf);
                return;
            }
            out.writeStartObject();
            out.writeStringProperty("earliest", when.earliest().toString());
            out.writeStringProperty("latest", when.latest().toString());
            out.writeStringProperty("precision", when.precision().name());
            out.writeBooleanProperty("approximate", when.approximate());
            out.writeEndObject();
        }

        private static boolean isWhole(When when, String edtf) {
            try {
                return Edtf.read(edtf).equals(when);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    private static final class WhenIn extends ValueDeserializer<When> {
        @Override
        public When deserialize(JsonParser in, DeserializationContext context) throws JacksonException {
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                return Edtf.read(in.getString());
            }
            JsonNode node = in.readValueAsTree();
            return new When(
                    LocalDate.parse(node.path("earliest").stringValue()),
                    LocalDate.parse(node.path("latest").stringValue()),
                    Precision.valueOf(node.path("precision").stringValue()),
                    node.path("approximate").booleanValue());
        }
    }

    /** A passage is its document, start and end, side by side. */
    private static final class PassageOut extends ValueSerializer<Passage> {
        @Override
        public void serialize(Passage passage, JsonGenerator out, SerializationContext context)
                throws JacksonException {
            out.writeStartObject();
            out.writeStringProperty("document", passage.document());
            out.writeNumberProperty("start", passage.span().start());
            out.writeNumberProperty("end", passage.span().end());
            out.writeEndObject();
        }
    }

    private static final class PassageIn extends ValueDeserializer<Passage> {
        @Override
        public Passage deserialize(JsonParser in, DeserializationContext context) throws JacksonException {
            String document = "";
            int start = -1;
            int end = -1;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "document" -> document = in.getString();
                    case "start" -> start = in.getIntValue();
                    case "end" -> end = in.getIntValue();
                    default -> in.skipChildren();
                }
            }
            return new Passage(document, new Span(start, end));
        }
    }
}
