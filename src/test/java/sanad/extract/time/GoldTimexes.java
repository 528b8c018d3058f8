package sanad.extract.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.time.When;
import sanad.time.resolve.Resolution;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the time expressions of the gold stories, their publication days given, as the scorer reads them: arguments are
 * the folder of stories and the folder to write to.
 */
final class GoldTimexes {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TimeTagger TAGGER = new TimeTagger();

    private GoldTimexes() {}

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[1]));
        try (Stream<Path> stories = Files.list(Path.of(args[0]))) {
            for (Path story : stories.filter(s -> Files.exists(s.resolve("gold.json")))
                    .sorted()
                    .toList()) {
                Files.writeString(
                        out.resolve(story.getFileName() + ".json"), told(story).toString());
            }
        }
    }

    private static JsonNode told(Path story) throws IOException {
        JsonNode gold = JSON.readTree(story.resolve("gold.json").toFile());
        ObjectNode told = JSON.createObjectNode();
        ArrayNode documents = told.putArray("documents");
        ArrayNode timexes = told.putArray("timexes");
        told.putArray("events");
        for (JsonNode entry : gold.get("documents")) {
            String file = entry.get("file").asString();
            JsonNode published = entry.get("published");
            When day = published == null || published.isNull() ? When.UNKNOWN : Edtf.read(published.asString());
            ObjectNode dated = documents.addObject().put("file", file);
            if (day.isKnown()) {
                dated.put("published", published.asString());
            }
            tell(new Document(file, file, Files.readString(story.resolve(file)), Source.file(file)), day, timexes);
        }
        return told;
    }

    private static void tell(Document document, When day, ArrayNode timexes) {
        List<TimeExpression> expressions = TAGGER.tag(Tokens.of(document));
        List<Resolution> resolutions = Telling.resolve(document, expressions, day);
        for (int i = 0; i < expressions.size(); i++) {
            Span span = expressions.get(i).passage().span();
            Span points = document.codePoints(span);
            Resolution resolution = resolutions.get(i);
            timexes.addObject()
                    .put("file", document.id())
                    .put("start", points.start())
                    .put("end", points.end())
                    .put("text", document.words(span))
                    .put("type", resolution.type().name())
                    .put("value", resolution.value())
                    .put("mod", resolution.mod().map(Enum::name).orElse(null))
                    .put("rule", expressions.get(i).rule());
        }
    }
}
