package sanad.extract.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import sanad.chronicle.Copy;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.extract.dating.Reading;
import sanad.extract.dating.publication.Dating;
import sanad.extract.pace.Pace;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.When;

/**
 * Which documents of a story have their words from others. What such a document only repeats is no testimony: it is left out
 * where events are found and weighed, and comes back as a passage of what was found in the other.
 */
public final class Copies {
    private final List<Reading> readings;
    private final List<Twin> twins;
    private final Map<Integer, Twin> byDocument = new HashMap<>();

    /** The places of documents that tell something themselves. */
    private final List<Integer> told;

    private Copies(List<Reading> readings, List<Twin> twins) {
        this.readings = readings;
        this.twins = twins;
        twins.forEach(twin -> byDocument.put(twin.document(), twin));
        told = IntStream.range(0, readings.size()).filter(this::tells).boxed().toList();
    }

    /**
     * Looks for copies.
     *
     * @param readings by the documents' ids
     * @param given days of publication that a person knows, by the document's id
     */
    public static Copies among(List<Reading> readings, Map<String, When> given, Pace pace) {
        List<Twin> twins = Twins.among(readings, reading -> day(reading, given), pace);
        return new Copies(readings, twins);
    }

    private static Optional<When> day(Reading reading, Map<String, When> given) {
        Optional<When> known = Optional.ofNullable(given.get(reading.document().id()));
        return known.isPresent()
                ? known
                : Dating.stated(reading).map(date -> date.when()).filter(When::isDay);
    }

    /** Whether the document at a place tells something in words of its own. */
    boolean tells(int document) {
        Twin twin = byDocument.get(document);
        return twin == null || readings.get(document).mentions().stream().anyMatch(m -> isOwn(twin, m.passage()));
    }

    private static boolean isOwn(Twin twin, Passage passage) {
        Span span = passage.span();
        return twin.own().stream().anyMatch(span::overlaps);
    }

    /** The places of the documents that tell something in words of their own, in order. */
    public List<Integer> told() {
        return told;
    }

    /** What those tell in words of their own, in the same order. */
    public List<Reading> testimonies() {
        return told.stream().map(this::own).toList();
    }

    private Reading own(int document) {
        Twin twin = byDocument.get(document);
        Reading reading = readings.get(document);
        return twin == null ? reading : reading.only(mention -> isOwn(twin, mention.passage()));
    }

    /** Whose words the document at a place has, where it has another's. */
    Optional<Integer> of(int document) {
        return Optional.ofNullable(byDocument.get(document)).map(Twin::of);
    }

    /** The copies, in the order of the documents. */
    public List<Copy> all() {
        List<Copy> all = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Twin twin = byDocument.get(i);
            if (twin != null) {
                all.add(new Copy(id(i), id(twin.of()), twin.degree(), twin.own()));
            }
        }
        return all;
    }

    private String id(int document) {
        return readings.get(document).document().id();
    }

    /** Events with the passages of copies behind those that they copy. */
    public List<Event> mirrored(List<Event> events) {
        if (twins.isEmpty()) {
            return events;
        }
        Map<String, List<Twin>> byOther = new HashMap<>();
        twins.forEach(twin ->
                byOther.computeIfAbsent(id(twin.of()), d -> new ArrayList<>()).add(twin));
        return events.stream().map(event -> mirrored(event, byOther)).toList();
    }

    private Event mirrored(Event event, Map<String, List<Twin>> byOther) {
        List<Evidence> all = new ArrayList<>(event.evidence());
        Set<Passage> known = new HashSet<>();
        all.forEach(evidence -> known.add(evidence.passage()));
        // what is added may be copied in its turn
        for (int i = 0; i < all.size(); i++) {
            Evidence evidence = all.get(i);
            for (Twin twin : byOther.getOrDefault(evidence.passage().document(), List.of())) {
                mirrored(evidence, twin)
                        .filter(copied -> known.add(copied.passage()))
                        .ifPresent(all::add);
            }
        }
        return all.size() == event.evidence().size() ? event : event.standingOn(all, event.reasons());
    }

    private Optional<Evidence> mirrored(Evidence evidence, Twin twin) {
        String copy = id(twin.document());
        return twin.mirrored(evidence.passage().span())
                .map(span -> new Evidence(
                        new Passage(copy, span), evidence.timeWords().flatMap(twin::mirrored), evidence.when()));
    }
}
