package sanad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Reason;
import sanad.chronicle.Timex;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.time.TimexMod;
import sanad.time.TimexType;
import sanad.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gold story as the chronicle that a perfect extraction would give: real content for tests of all that shows it. */
public final class GoldChronicle {
    private final Path folder;
    private final JsonNode gold;
    private final List<Document> documents;
    private final List<Timex> timexes = new ArrayList<>();

    private GoldChronicle(Path folder) throws IOException {
        this.folder = folder;
        gold = JsonMapper.shared().readTree(Files.readString(folder.resolve("gold.json")));
        try (Stream<Path> files = Files.list(folder)) {
            documents = files.filter(f -> f.toString().endsWith(".txt"))
                    .map(this::document)
                    .sorted()
                    .toList();
        }
        gold.path("timexes").forEach(t -> find(t).ifPresent(at -> timexes.add(timex(t, at))));
        timexes.sort(Comparator.comparing(Timex::passage));
    }

    /** The folder of a story: of the gold stories beside this repository, else of the sample stories in it. */
    public static Optional<Path> folder(String story) {
        return Stream.of(Path.of("../shared/gold", story), Path.of("data/stories", story))
                .filter(f -> Files.exists(f.resolve("gold.json")))
                .findFirst();
    }

    /** The chronicle of a story folder that holds a {@code gold.json}; passages that are not found are left out. */
    public static Chronicle read(Path folder) {
        try {
            return new GoldChronicle(folder).chronicle();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private Chronicle chronicle() {
        List<DocumentDate> dates = documents.stream().map(this::date).toList();
        List<Event> events = new ArrayList<>();
        gold.path("events").forEach(e -> event(e).ifPresent(events::add));
        events.sort(Event.BY_DATE);
        return new Chronicle(said(gold, "story"), documents, dates, timexes, events);
    }

    private Document document(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            String text = Files.readString(file);
            String headline = text.lines()
                    .map(String::strip)
                    .filter(line -> line.length() > 20 && !Character.isDigit(line.charAt(0)))
                    .findFirst()
                    .orElse(name);
            return new Document(name, headline, text, Source.file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + "/" + name, e);
        }
    }

    private DocumentDate date(Document document) {
        JsonNode entry = gold.path("documents")
                .valueStream()
                .filter(d -> said(d, "file").equals(document.id()))
                .findFirst()
                .orElse(JsonMapper.shared().createObjectNode());
        When when = date(said(entry, "published"));
        boolean stated = said(entry, "basis").equals("stated");
        Basis basis = !when.isKnown() ? Basis.UNKNOWN : stated ? Basis.STATED : Basis.INFERRED;
        List<Reason> reasons = timexes.stream()
                .filter(t -> t.passage().document().equals(document.id())
                        && !t.when().equals(When.UNKNOWN))
                .limit(2)
                .map(t -> words(t.passage()))
                .toList();
        return new DocumentDate(document.id(), when, basis, reasons);
    }

    private Timex timex(JsonNode entry, Passage at) {
        Optional<TimexMod> mod =
                Optional.of(said(entry, "mod")).filter(m -> !m.isEmpty()).map(TimexMod::valueOf);
        String value = said(entry, "value");
        return new Timex(at, TimexType.valueOf(said(entry, "type")), value, mod, date(value));
    }

    private Optional<Event> event(JsonNode entry) {
        List<Passage> places = entry.path("evidence")
                .valueStream()
                .flatMap(q -> find(q).stream())
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        When when = date(said(entry, "date"));
        boolean inferred = entry.path("inferred").asBoolean(false);
        List<Evidence> evidence = places.stream().map(p -> evidence(p, when)).toList();
        boolean besideIt = evidence.stream().anyMatch(e -> e.when().equals(when));
        String arabic = said(entry, "label_ar");
        String english = said(entry, "label_en");
        return Optional.of(new Event(
                said(entry, "id"),
                said(gold, "language").equals("ar") && !arabic.isEmpty() ? arabic : english,
                GoldKinds.of(english),
                when,
                Optional.of(when).filter(When::isDay).map(When::earliest),
                inferred ? Basis.INFERRED : besideIt ? Basis.STATED : Basis.COMPUTED,
                entry.path("importance").asInt(1),
                new Confidence(1, inferred ? 0.8 : 1, 1),
                List.of(),
                List.of(),
                evidence,
                List.of(words(places.get(0)), result(when)),
                List.of()));
    }

    private Evidence evidence(Passage place, When when) {
        Optional<Timex> beside = timexes.stream()
                .filter(t -> t.passage().document().equals(place.document()))
                .filter(t -> t.passage().span().overlaps(place.span()))
                .findFirst();
        return new Evidence(
                place,
                beside.map(t -> t.passage().span()),
                beside.map(Timex::when).orElse(when));
    }

    private static Reason words(Passage place) {
        List<Reason.Arg> args = List.of(new Reason.Arg.Doc(place.document()), new Reason.Arg.Quote(place));
        return new Reason(Reason.Step.WORDS, "says.words", args, Optional.of(place));
    }

    private static Reason result(When when) {
        return new Reason(Reason.Step.RESULT, "so", List.of(new Reason.Arg.Date(when)), Optional.empty());
    }

    private Optional<Passage> find(JsonNode quote) {
        String words = said(quote, "quote");
        return documents.stream()
                .filter(d -> d.id().equals(said(quote, "file")))
                .findFirst()
                .flatMap(d -> {
                    int at = d.text().indexOf(words);
                    for (int n = quote.path("nth").asInt(0); n > 0 && at >= 0; n--) {
                        at = d.text().indexOf(words, at + 1);
                    }
                    return at < 0 ? Optional.empty() : Optional.of(d.passage(new Span(at, at + words.length())));
                });
    }

    /** The days of an EDTF value; {@link When#UNKNOWN} for a length, a vague reference or nothing. */
    private static When date(String value) {
        try {
            return Edtf.read(value);
        } catch (IllegalArgumentException e) {
            return When.UNKNOWN;
        }
    }

    /** A field's text; empty where it is missing or null. */
    private static String said(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
