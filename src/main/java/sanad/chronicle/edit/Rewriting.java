package sanad.chronicle.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Reason;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.text.anchor.Anchors;

/**
 * A project whose documents have other texts now: every place in them is moved to where its words stand, and a passage
 * whose words are lost is let go, so that no event stands on words that it was never told in.
 */
final class Rewriting {
    private final Map<String, Version> versions = new HashMap<>();
    private final Map<Passage, Optional<Passage>> moved = new HashMap<>();
    private int lost;

    /** A text before and after. */
    private record Version(Anchors before, Anchors after) {}

    private Rewriting(Project project, Chronicle found) {
        for (Document now : found.documents()) {
            Folio folio = project.folios().get(now.id());
            if (folio != null && !folio.document().text().equals(now.text())) {
                versions.put(now.id(), new Version(new Anchors(folio.document().text()), new Anchors(now.text())));
            }
        }
    }

    /** The project with its places in the texts that were found now. */
    static Project of(Project project, Chronicle found) {
        return new Rewriting(project, found).of(project);
    }

    /** How many passages that a person chose are lost in the texts that were found now. */
    static int lost(Project project, Chronicle found) {
        Rewriting rewriting = new Rewriting(project, found);
        rewriting.of(project);
        return rewriting.lost;
    }

    private Project of(Project project) {
        if (versions.isEmpty()) {
            return project;
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        project.entries().values().forEach(entry -> {
            List<Evidence> held = evidence(entry.event());
            if (Refinding.chosen(entry)) {
                lost += entry.event().evidence().size() - held.size();
            }
            Optional<Event> found = entry.found().flatMap(event -> moved(event, evidence(event)));
            moved(entry.event(), held)
                    .ifPresent(
                            event -> entries.put(entry.id(), new Entry(event, found, entry.standing(), entry.into())));
        });
        return project.with(entries);
    }

    /** The event on its passages where they stand now; empty where it has none left and nobody touched it. */
    private Optional<Event> moved(Event event, List<Evidence> held) {
        if (held.isEmpty() && !event.touch().any()) {
            return Optional.empty();
        }
        List<Reason> reasons = event.reasons().stream()
                .flatMap(reason -> reason(reason).stream())
                .toList();
        return Optional.of(new Draft(event).standingOn(held).because(reasons).event());
    }

    private List<Evidence> evidence(Event event) {
        List<Evidence> held = new ArrayList<>();
        for (Evidence one : event.evidence()) {
            String document = one.passage().document();
            now(one.passage())
                    .map(passage -> new Evidence(
                            passage,
                            one.timeWords()
                                    .flatMap(words ->
                                            now(new Passage(document, words)).map(Passage::span)),
                            one.when()))
                    .ifPresent(held::add);
        }
        return held;
    }

    /** A reason on its words where they stand now; one whose words are lost is no reason any more. */
    private Optional<Reason> reason(Reason reason) {
        List<Reason.Arg> args = new ArrayList<>();
        for (Reason.Arg arg : reason.args()) {
            if (arg instanceof Reason.Arg.Quote quote) {
                now(quote.passage()).map(Reason.Arg.Quote::new).ifPresent(args::add);
            } else {
                args.add(arg);
            }
        }
        Optional<Passage> passage = reason.passage().flatMap(this::now);
        boolean whole = args.size() == reason.args().size()
                && passage.isPresent() == reason.passage().isPresent();
        return whole ? Optional.of(new Reason(reason.step(), reason.key(), args, passage)) : Optional.empty();
    }

    private Optional<Passage> now(Passage before) {
        Version version = versions.get(before.document());
        return version == null ? Optional.of(before) : moved.computeIfAbsent(before, place -> found(place, version));
    }

    private static Optional<Passage> found(Passage before, Version version) {
        Optional<Span> span = version.after().find(before.span(), version.before());
        return span.map(place -> new Passage(before.document(), place));
    }
}
