package sanad.chronicle.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Basis;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Facet;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.chronicle.Touch;
import sanad.time.When;

/** An event under somebody's hand: each change marks the part that it touches. */
final class Draft {
    private final Event from;
    private String id;
    private String title;
    private Kind kind;
    private When when;
    private Optional<LocalDate> likeliest;
    private Basis basis;
    private int importance;
    private Confidence confidence;
    private List<String> actors;
    private List<String> places;
    private List<Evidence> evidence;
    private List<Reason> reasons;
    private List<When> disputed;
    private Touch touch;

    Draft(Event from) {
        this.from = from;
        id = from.id();
        title = from.title();
        kind = from.kind();
        when = from.when();
        likeliest = from.likeliest();
        basis = from.basis();
        importance = from.importance();
        confidence = from.confidence();
        actors = from.actors();
        places = from.places();
        evidence = from.evidence();
        reasons = from.reasons();
        disputed = from.disputed();
        touch = from.touch();
    }

    /** Under another id. */
    Draft as(String other) {
        id = other;
        return this;
    }

    Draft title(String words) {
        return title.equals(words) ? this : titled(words).touch(touch.with(Facet.TITLE));
    }

    private Draft titled(String words) {
        title = words;
        return this;
    }

    Draft kind(Kind next) {
        if (kind == next) {
            return this;
        }
        kind = next;
        return touch(touch.with(Facet.KIND));
    }

    Draft importance(int next) {
        if (importance == next) {
            return this;
        }
        importance = next;
        return touch(touch.with(Facet.IMPORTANCE));
    }

    /** Another date, which is as sure as the person who sets it. */
    Draft date(When next, Optional<LocalDate> day) {
        Reason was =
                new Reason(Reason.Step.REASONING, "hand.was", List.of(new Reason.Arg.Date(when)), Optional.empty());
        Reason now = new Reason(Reason.Step.RESULT, "hand.set", List.of(new Reason.Arg.Date(next)), Optional.empty());
        reasons = when.isKnown() && basis != Basis.BY_HAND ? List.of(was, now) : List.of(now);
        when = next;
        likeliest = day;
        basis = Basis.BY_HAND;
        confidence = new Confidence(confidence.event(), 1, confidence.merge());
        return touch(touch.with(Facet.DATE));
    }

    Draft evidence(List<Evidence> next) {
        evidence = next;
        return touch(touch.with(Facet.EVIDENCE));
    }

    /** With what another event tells: its passages behind, its people and places, and its date where the two conflict. */
    Draft joined(Event other) {
        List<Evidence> all = new ArrayList<>(evidence);
        for (Evidence more : other.evidence()) {
            if (all.stream().noneMatch(known -> known.passage().equals(more.passage()))) {
                all.add(more);
            }
        }
        actors = union(actors, other.actors());
        places = union(places, other.places());
        List<When> conflicting = new ArrayList<>(other.disputed());
        conflicting.add(0, other.when());
        disputed = union(disputed, conflicting).stream()
                .filter(date -> date.isKnown() && !date.overlaps(when))
                .toList();
        confidence = new Confidence(confidence.event(), confidence.date(), 1);
        return evidence(all);
    }

    Draft touch(Touch next) {
        touch = next;
        return this;
    }

    /** With what was found now in all parts that no person has set. */
    Draft renewed(Event found) {
        Touch hand = from.touch();
        title = hand.has(Facet.TITLE) ? title : found.title();
        kind = hand.has(Facet.KIND) ? kind : found.kind();
        importance = hand.has(Facet.IMPORTANCE) ? importance : found.importance();
        if (!hand.has(Facet.DATE)) {
            when = found.when();
            likeliest = found.likeliest();
            basis = found.basis();
            reasons = found.reasons();
        }
        disputed = hand.has(Facet.EVIDENCE) ? union(disputed, found.disputed()) : found.disputed();
        if (!hand.has(Facet.EVIDENCE)) {
            evidence = found.evidence();
            actors = found.actors();
            places = found.places();
            confidence = new Confidence(
                    found.confidence().event(),
                    hand.has(Facet.DATE) ? 1 : found.confidence().date(),
                    found.confidence().merge());
        }
        return this;
    }

    /** With these passages, which no person has chosen. */
    Draft standingOn(List<Evidence> next) {
        evidence = next;
        return this;
    }

    /** With other reasons for its date. */
    Draft because(List<Reason> next) {
        reasons = next;
        return this;
    }

    /** Whether no passage reports it and no person touched it. */
    boolean isHeldByNothing() {
        return evidence.isEmpty() && !touch.any();
    }

    Event event() {
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
                evidence,
                reasons,
                disputed,
                touch);
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
