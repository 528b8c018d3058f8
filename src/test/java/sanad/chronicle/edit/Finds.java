package sanad.chronicle.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.When;

/** Made-up findings: documents of a hundred letters, events that stand on stretches of ten. */
final class Finds {
    static final Instant NOON = Instant.parse("2024-11-30T12:00:00Z");

    private Finds() {}

    static Chronicle of(List<String> documents, Event... events) {
        return new Chronicle(
                "",
                documents.stream()
                        .map(id -> new Document(id, id, "x".repeat(100), Source.file(id)))
                        .toList(),
                documents.stream()
                        .map(id -> new DocumentDate(id, When.UNKNOWN, Basis.UNKNOWN, List.of()))
                        .toList(),
                List.of(),
                List.of(events));
    }

    /** A stretch of a document: {@code "a:3"} is its fourth ten letters. */
    static Passage at(String place) {
        int colon = place.indexOf(':');
        int start = 10 * Integer.parseInt(place.substring(colon + 1));
        return new Passage(place.substring(0, colon), new Span(start, start + 10));
    }

    static Event event(String id, int day, String... places) {
        When when = When.day(LocalDate.of(2024, 6, day));
        List<Evidence> evidence = new ArrayList<>();
        for (String place : places) {
            evidence.add(new Evidence(at(place), Optional.empty(), when));
        }
        return new Event(
                id,
                "Event " + id,
                Kind.CONSULT,
                when,
                Optional.of(when.earliest()),
                Basis.STATED,
                2,
                new Confidence(.9, .8, .7),
                List.of("who of " + id),
                List.of(),
                evidence,
                List.of(),
                List.of());
    }

    static SortedSet<String> ids(String... ids) {
        return new TreeSet<>(List.of(ids));
    }

    static SortedSet<Passage> places(String... places) {
        SortedSet<Passage> passages = new TreeSet<>();
        for (String place : places) {
            passages.add(at(place));
        }
        return passages;
    }

    static List<Passage> passages(Project project, String id) {
        return project.entry(id).orElseThrow().event().evidence().stream()
                .map(Evidence::passage)
                .toList();
    }

    static List<String> shown(Project project) {
        return project.chronicle().events().stream().map(Event::id).toList();
    }

    static Project after(Project project, Edit... edits) throws EditRefused {
        Project now = project;
        for (Edit edit : edits) {
            now = Editing.after(now, edit);
        }
        return now;
    }

    static Edit.Refind found(Chronicle chronicle) {
        return new Edit.Refind(Edit.Cause.AGAIN, chronicle, "");
    }
}
