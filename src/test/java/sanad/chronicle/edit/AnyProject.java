package sanad.chronicle.edit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import sanad.chronicle.Basis;
import sanad.chronicle.Confidence;
import sanad.chronicle.Copy;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Facet;
import sanad.chronicle.Image;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.chronicle.Timex;
import sanad.chronicle.Tint;
import sanad.chronicle.Touch;
import sanad.chronicle.scene.Scene;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.text.original.Aside;
import sanad.text.original.Original;
import sanad.text.original.Pages;
import sanad.text.original.Place;
import sanad.text.original.Stated;
import sanad.time.TimexMod;
import sanad.time.TimexType;

/** Any project, sensible or not, for tests of laws; the same seed gives the same one. Every part of every type occurs. */
public final class AnyProject {
    private static final String[] WORDS = {
        "القمة",
        "في",
        "بيونغ يانغ",
        "19 يونيو",
        "summit",
        "treaty",
        "it's",
        "«»",
        "\u2067\u200F",
        "😀",
        "\u0000",
        "\"\\",
        "\n",
        "\t",
        "e\u0301",
        "ﷺ",
        "𐤀",
        "~",
        "1",
        " ",
        "%",
        "'; DROP TABLE entries; --",
        "\uFFFF",
        "\u2028"
    };

    /** The bytes of the pictures of such projects. */
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0};

    /** Their sum. */
    public static final String PICTURE_SUM = sum();

    private final Random random;
    private final AnyTime time;

    private AnyProject(Random random) {
        this.random = random;
        time = new AnyTime(random);
    }

    /** A project of a few documents and events. */
    public static Project of(long seed) {
        return of(seed, 4, 8);
    }

    /** A project of at most so many documents and events, at least one each. */
    public static Project of(long seed, int documents, int events) {
        return new AnyProject(new Random(seed)).project(documents, events);
    }

    /** The bytes of the pictures of such projects. */
    public static byte[] picture() {
        return PICTURE.clone();
    }

    private static String sum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PICTURE));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Original original() {
        Place[] places = Place.values();
        Stated stated = new Stated(sanad.text.original.Kind.AUTHOR, words(2), places[random.nextInt(places.length)]);
        return new Original(
                words(1),
                "HTML",
                "UTF-8",
                List.of(stated),
                List.of(new Aside(0, words(3))),
                maybe(() -> new Pages(List.of(0, random.nextInt(9)))));
    }

    private Project project(int documents, int events) {
        SortedMap<String, Folio> folios = new TreeMap<>();
        int count = 1 + random.nextInt(documents);
        for (int i = 0; i < count; i++) {
            String id = i + words(1) + ".txt";
            Document document = new Document(
                    id,
                    words(4),
                    words(40) + "end",
                    new Source(
                            "f" + words(1),
                            maybe(() -> words(2)),
                            maybe(() -> words(2)),
                            maybe(() -> words(1)),
                            maybe(this::original)));
            folios.put(id, folio(document));
        }
        List<Document> all = folios.values().stream().map(Folio::document).toList();
        SortedMap<String, Entry> entries = new TreeMap<>();
        int found = 1 + random.nextInt(events);
        for (int i = 0; i < found; i++) {
            Entry entry = entry("e" + i, all, entries);
            entries.put(entry.id(), entry);
        }
        String title = words(3);
        SortedMap<String, Scene> scenes = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String id = "s" + i + words(1);
            scenes.put(id, AnyScene.of(random, List.copyOf(entries.keySet())).as(id, random.nextInt(3)));
        }
        return new Project(title, folios, entries, scenes);
    }

    private Entry entry(String id, List<Document> documents, SortedMap<String, Entry> before) {
        Event event = event(id, documents, true);
        Optional<Event> found = switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(event);
            default -> Optional.of(event(id, documents, false));
        };
        Standing standing = time.one(Standing.values());
        if (standing == Standing.MERGED && before.isEmpty()) {
            standing = Standing.DELETED;
        }
        return new Entry(
                event,
                found,
                standing,
                standing == Standing.MERGED ? Optional.of(before.firstKey()) : Optional.empty());
    }

    private Folio folio(Document document) {
        DocumentDate date =
                new DocumentDate(document.id(), time.when(), time.one(Basis.values()), reasons(List.of(document)));
        List<Timex> timexes = many(
                4,
                () -> new Timex(
                        passage(document),
                        time.one(TimexType.values()),
                        words(1),
                        maybe(() -> time.one(TimexMod.values())),
                        time.when(),
                        maybe(() -> time.meaning(2))));
        return new Folio(
                document,
                date,
                timexes,
                maybe(() -> new Copy(
                        document.id(),
                        words(1),
                        time.one(Copy.Degree.values()),
                        many(2, () -> passage(document).span()))));
    }

    private Event event(String id, List<Document> documents, boolean touched) {
        Touch touch = touched && random.nextBoolean() ? touch() : Touch.NONE;
        List<Evidence> evidence = many(3, () -> evidence(documents));
        if (evidence.isEmpty() && !touch.any()) {
            evidence = List.of(evidence(documents));
        }
        return new Event(
                id,
                words(6),
                time.one(Kind.values()),
                time.when(),
                maybe(time::day),
                time.one(Basis.values()),
                1 + random.nextInt(3),
                new Confidence(random.nextDouble(), random.nextInt(2), 0.1 + 0.2),
                many(2, () -> words(2)),
                many(2, () -> words(2)),
                evidence,
                reasons(documents),
                many(2, time::when),
                touch);
    }

    private Evidence evidence(List<Document> documents) {
        Document document = documents.get(random.nextInt(documents.size()));
        return new Evidence(passage(document), maybe(() -> passage(document).span()), time.when());
    }

    private Touch touch() {
        EnumSet<Facet> facets = EnumSet.noneOf(Facet.class);
        facets.addAll(many(3, () -> time.one(Facet.values())));
        return new Touch(
                random.nextBoolean(),
                facets,
                words(3),
                maybe(() -> time.one(Tint.values())),
                maybe(() -> new Image(PICTURE_SUM, "image/png", words(2))));
    }

    private List<Reason> reasons(List<Document> documents) {
        return many(
                3,
                () -> new Reason(
                        time.one(Reason.Step.values()),
                        "says." + words(1),
                        many(3, () -> arg(documents)),
                        maybe(() -> passage(documents.get(random.nextInt(documents.size()))))));
    }

    private Reason.Arg arg(List<Document> documents) {
        Document document = documents.get(random.nextInt(documents.size()));
        return switch (random.nextInt(7)) {
            case 0 -> new Reason.Arg.Date(time.when());
            case 1 -> new Reason.Arg.Length(Period.of(random.nextInt(9), -random.nextInt(9), random.nextInt(40)));
            case 2 -> new Reason.Arg.Doc(document.id());
            case 3 -> new Reason.Arg.Quote(passage(document));
            case 4 -> new Reason.Arg.Count(random.nextInt());
            case 5 -> new Reason.Arg.Weekday(time.one(java.time.DayOfWeek.values()));
            default -> new Reason.Arg.Meaning(time.meaning(2));
        };
    }

    private Passage passage(Document document) {
        int length = document.text().length();
        int start = random.nextInt(length);
        return document.passage(new Span(start, start + 1 + random.nextInt(length - start)));
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private <T> List<T> many(int most, Supplier<T> make) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(make.get());
        }
        return all;
    }

    private <T> Optional<T> maybe(Supplier<T> make) {
        return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
    }
}
