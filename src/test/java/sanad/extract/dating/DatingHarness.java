package sanad.extract.dating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Timex;
import sanad.export.reason.ReasonText;
import sanad.export.reason.Said;
import sanad.extract.dating.publication.Dating;
import sanad.extract.mention.MentionFinder;
import sanad.extract.page.PageReader;
import sanad.extract.page.PageStructure;
import sanad.extract.time.TimeExpression;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.language.Manner;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.Span;
import sanad.text.Tokenized;
import sanad.time.Edtf;
import tools.jackson.databind.json.JsonMapper;

/** Dates story folders and writes what dating alone finds: {@code DatingHarness OUT STORY…}; for measuring by hand. */
public final class DatingHarness {
    private DatingHarness() {}

    /** Writes {@code OUT/<story>.json} for each folder, in the scorer's shape, a mention an event. */
    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++) {
            Path folder = Path.of(args[i]);
            List<Reading> readings = readings(folder);
            Dated dated = Dating.of(readings);
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("documents", documents(readings, dated));
            out.put("timexes", timexes(readings, dated));
            out.put("events", events(readings, dated));
            Files.createDirectories(Path.of(args[0]));
            Files.writeString(
                    Path.of(args[0], folder.getFileName() + ".json"),
                    JsonMapper.shared().writeValueAsString(out));
        }
    }

    static List<Reading> readings(Path folder) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString();
                Document document = new Document(name, name, Files.readString(file), Source.file(name));
                Tokenized tokens = Tokens.of(document);
                PageStructure page = new PageReader().read(tokens);
                List<TimeExpression> times = new TimeTagger().tag(tokens);
                readings.add(new Reading(
                        tokens,
                        page,
                        times,
                        new MentionFinder()
                                .find(
                                        tokens,
                                        page,
                                        times.stream()
                                                .filter(t -> page.isContent(
                                                        t.passage().span()))
                                                .toList())));
            }
        }
        return readings;
    }

    private static List<Object> documents(List<Reading> readings, Dated dated) {
        List<Document> shown = readings.stream().map(Reading::document).toList();
        ReasonText text =
                new ReasonText(Manner.ARABIC, new Chronicle("", shown, dated.dates(), dated.timexes(), List.of()));
        List<Object> out = new ArrayList<>();
        dated.dates().forEach(d -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("file", d.document());
            one.put("published", d.when().isKnown() ? Edtf.write(d.when()) : null);
            one.put("basis", d.basis().name().toLowerCase(Locale.ROOT));
            one.put("why", text.chain(d.reasons()).stream().map(Said::text).toList());
            out.add(one);
        });
        return out;
    }

    private static List<Object> timexes(List<Reading> readings, Dated dated) {
        List<Object> out = new ArrayList<>();
        for (Timex timex : dated.timexes()) {
            Map<String, Object> one =
                    place(readings, timex.passage().document(), timex.passage().span());
            one.put("type", timex.type().name());
            one.put("value", timex.value());
            one.put("mod", timex.mod().map(Enum::name).orElse(null));
            out.add(one);
        }
        return out;
    }

    private static List<Object> events(List<Reading> readings, Dated dated) {
        List<Document> shown = readings.stream().map(Reading::document).toList();
        ReasonText text =
                new ReasonText(Manner.ARABIC, new Chronicle("", shown, dated.dates(), dated.timexes(), List.of()));
        List<Object> out = new ArrayList<>();
        for (List<MentionTime> of : dated.mentions()) {
            for (MentionTime time : of) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("id", "m" + out.size());
                one.put("date", time.isKnown() ? Edtf.write(time.when()) : "");
                one.put("origin", time.origin().name());
                one.put("tense", time.mention().tense().name());
                one.put("modality", time.mention().modality().name());
                one.put("part", time.mention().part().name());
                one.put("role", time.mention().role().name());
                one.put("kind", time.mention().kind().name());
                one.put(
                        "why",
                        text.chain(time.reasons()).stream().map(Said::text).toList());
                one.put(
                        "passages",
                        List.of(place(
                                readings,
                                time.mention().passage().document(),
                                time.mention().passage().span())));
                out.add(one);
            }
        }
        return out;
    }

    private static Map<String, Object> place(List<Reading> readings, String file, Span span) {
        Document document = readings.stream()
                .map(Reading::document)
                .filter(d -> d.id().equals(file))
                .findFirst()
                .orElseThrow();
        Span points = document.codePoints(span);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", file);
        one.put("start", points.start());
        one.put("end", points.end());
        one.put("text", document.words(span));
        return one;
    }
}
