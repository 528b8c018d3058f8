package sanad.chronicle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sanad.text.HiddenSigns;
import sanad.text.Passage;
import sanad.time.When;

/**
 * One real-world event, told once, with all the passages that report it.
 *
 * @param id the same for the same documents
 * @param title a headline of at most ten words, without the date and without "he said"
 * @param kind what sort of thing happened
 * @param when the days it lies between
 * @param likeliest the likeliest day, where one is likelier than the others; never the middle of a month for want of
 *     better
 * @param basis how the date is known
 * @param importance 3 essential, 2 important, 1 minor
 * @param confidence how sure each part is
 * @param actors who, most active first, in the documents' own spelling
 * @param places where
 * @param evidence the passages, best first; empty only where a person touched it: added from nothing, or its documents
 *     were taken away
 * @param reasons the chain from words to date
 * @param disputed other dates that documents give for the same event, better supported first
 * @param touch what a person did to it
 */
public record Event(
        String id,
        String title,
        Kind kind,
        When when,
        Optional<LocalDate> likeliest,
        Basis basis,
        int importance,
        Confidence confidence,
        List<String> actors,
        List<String> places,
        List<Evidence> evidence,
        List<Reason> reasons,
        List<When> disputed,
        Touch touch) {
    /** By date, then by first passage, those without one last, then by id: the order of a chronicle. */
    public static final Comparator<Event> BY_DATE = Event::compareByDate;

    /** Copies the lists, and writes words of ours without signs that cannot be seen; refuses an event that no passage reports and no person touched. */
    public Event {
        if (evidence.isEmpty() && !touch.any()) {
            throw new IllegalArgumentException("an event without evidence: " + id);
        }
        title = HiddenSigns.without(title);
        actors = actors.stream().map(HiddenSigns::without).toList();
        places = places.stream().map(HiddenSigns::without).toList();
        evidence = List.copyOf(evidence);
        reasons = List.copyOf(reasons);
        disputed = List.copyOf(disputed);
    }

    /** One as it was found. */
    public Event(
            String id,
            String title,
            Kind kind,
            When when,
            Optional<LocalDate> likeliest,
            Basis basis,
            int importance,
            Confidence confidence,
            List<String> actors,
            List<String> places,
            List<Evidence> evidence,
            List<Reason> reasons,
            List<When> disputed) {
        this(
                id,
                title,
                kind,
                when,
                likeliest,
                basis,
                importance,
                confidence,
                actors,
                places,
                evidence,
                reasons,
                disputed,
                Touch.NONE);
    }

    /** The same at another date, which was known so, beside these others. */
    public Event dated(When other, Basis known, List<When> others) {
        return new Event(
                id,
                title,
                kind,
                other,
                Optional.empty(),
                known,
                importance,
                confidence,
                actors,
                places,
                evidence,
                reasons,
                others,
                touch);
    }

    /** The same on other passages, for other reasons. */
    public Event standingOn(List<Evidence> passages, List<Reason> chain) {
        return new Event(
                id,
                title,
                kind,
                when,
                likeliest,
                basis,
                importance,
                confidence,
                actors,
                places,
                passages,
                chain,
                disputed,
                touch);
    }

    /** What is shown first of what reports it, where anything does. */
    public Optional<Evidence> firstEvidence() {
        return evidence.stream().findFirst();
    }

    private static int compareByDate(Event one, Event other) {
        int order = one.when.earliest().compareTo(other.when.earliest());
        order = order != 0 ? order : one.when.latest().compareTo(other.when.latest());
        order = order != 0 ? order : Boolean.compare(one.evidence.isEmpty(), other.evidence.isEmpty());
        if (order == 0 && !one.evidence.isEmpty()) {
            Passage here = one.evidence.get(0).passage();
            Passage there = other.evidence.get(0).passage();
            order = here.document().compareTo(there.document());
            order = order != 0
                    ? order
                    : Integer.compare(here.span().start(), there.span().start());
            order = order != 0
                    ? order
                    : Integer.compare(here.span().end(), there.span().end());
        }
        return order != 0 ? order : one.id.compareTo(other.id);
    }
}
