package sanad.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Basis;
import sanad.chronicle.Confidence;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.chronicle.Timex;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.Project;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.TimexType;
import sanad.time.When;

/** A project as large as is asked for, made as a collection of news would be: two passages an event, and reasons for its date. */
public final class LargeProject {
    private static final String[] WORDS = {
        "القمة", "وقّع", "الوزيران", "اتفاق", "summit", "in", "June", "treaty", "في", "عام"
    };
    private static final int TIMEXES = 15;

    private final Random random = new Random(7);
    private final List<Document> documents = new ArrayList<>();

    private LargeProject() {}

    /**
     * A project, always the same for the same sizes.
     *
     * @param documents how many
     * @param events how many
     * @param letters how long each document is
     */
    public static Project of(int documents, int events, int letters) {
        return new LargeProject().project(documents, events, letters);
    }

    private Project project(int count, int events, int letters) {
        SortedMap<String, Folio> folios = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String id = "notes/" + i + ".txt";
            StringBuilder text = new StringBuilder();
            while (text.length() < letters) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            Document document = new Document(id, "Note " + i, text.toString(), Source.file(id));
            documents.add(document);
            DocumentDate date = new DocumentDate(id, When.day(day()), Basis.STATED, List.of(reason(document)));
            List<Timex> timexes = new ArrayList<>();
            for (int t = 0; t < TIMEXES; t++) {
                timexes.add(new Timex(
                        passage(document, 12),
                        TimexType.DATE,
                        "2024-06",
                        Optional.empty(),
                        When.month(2024, 6),
                        Optional.of(
                                new TimeMeaning.Recurring(Fields.of(Field.MONTH, 6), -1, TimeMeaning.Base.DOCUMENT))));
            }
            folios.put(id, new Folio(document, date, timexes));
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (int i = 0; i < events; i++) {
            entries.put("e" + i, Entry.found(event(i)));
        }
        return new Project("A large project", folios, entries);
    }

    private Event event(int number) {
        Document one = documents.get(random.nextInt(documents.size()));
        Document other = documents.get(random.nextInt(documents.size()));
        When when = When.day(day());
        return new Event(
                "e" + number,
                "The ministers sign treaty number " + number,
                Kind.AGREE,
                when,
                Optional.of(when.earliest()),
                Basis.COMPUTED,
                1 + random.nextInt(3),
                new Confidence(0.9, 0.875, 0.5),
                List.of("وزير الخارجية", "Layla Haddad"),
                List.of("القاهرة"),
                List.of(
                        new Evidence(passage(one, 120), Optional.of(new Span(0, 5)), when),
                        new Evidence(passage(other, 120), Optional.empty(), When.UNKNOWN)),
                List.of(reason(one), reason(other), reason(one)),
                List.of());
    }

    private Reason reason(Document document) {
        return new Reason(
                Reason.Step.WORDS,
                "says.words",
                List.of(new Reason.Arg.Doc(document.id()), new Reason.Arg.Date(When.day(day()))),
                Optional.of(passage(document, 20)));
    }

    private LocalDate day() {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000));
    }

    private Passage passage(Document document, int length) {
        int most = Math.min(length, document.text().length());
        int start = random.nextInt(document.text().length() - most + 1);
        return document.passage(new Span(start, start + most));
    }
}
