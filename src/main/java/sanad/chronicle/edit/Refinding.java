package sanad.chronicle.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Facet;
import sanad.text.Passage;

/**
 * Takes over what reading finds now: an event that is found again keeps its id, what a person set stays, and passages
 * that a person moved stay where they were put.
 */
final class Refinding {
    private final Project project;
    private final Chronicle found;
    private final SortedMap<String, Folio> folios;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final Matching matching;

    /** Passages that stand where a person put them. */
    private final Set<Passage> owned = new HashSet<>();

    private Refinding(Project project, Chronicle found) {
        this.project = project;
        this.found = found;
        folios = Project.folios(found);
        folios.replaceAll((id, folio) ->
                Citing.kept(folio, Optional.ofNullable(project.folios().get(id))));
        matching = new Matching(project.entries().values(), found.events());
    }

    /** The project with what is found now. */
    static Project of(Project project, Chronicle found) {
        return new Refinding(Rewriting.of(project, found), found).project();
    }

    private Project project() {
        for (Entry entry : project.entries().values()) {
            boolean seen = entry.standing() == Standing.SHOWN || entry.standing() == Standing.HIDDEN;
            if (seen && chosen(entry)) {
                entry.event().evidence().forEach(evidence -> owned.add(evidence.passage()));
            }
        }
        for (Entry entry : project.entries().values()) {
            Optional<Event> now = matching.of(entry.id())
                    .map(event -> new Draft(event).as(entry.id()).event());
            if (entry.touched()) {
                touched(entry, now).ifPresent(next -> entries.put(next.id(), next));
            } else {
                now.flatMap(this::unowned).ifPresent(event -> entries.put(event.id(), Entry.found(event)));
            }
        }
        for (Entry entry : project.entries().values()) {
            if (entry.standing() == Standing.MERGED) {
                matching.of(entry.id()).ifPresent(event -> give(root(entry), fresh(entry, event)));
            }
        }
        for (Event event : matching.others()) {
            unowned(new Draft(event).as(free(event.id())).event())
                    .ifPresent(fresh -> entries.put(fresh.id(), Entry.found(fresh)));
        }
        return new Project(
                project.title().isEmpty() ? found.title() : project.title(), folios, entries, project.scenes());
    }

    /** Whether a person chose its passages. */
    static boolean chosen(Entry entry) {
        return entry.event().touch().has(Facet.EVIDENCE)
                || entry.event().touch().added();
    }

    private Optional<Entry> touched(Entry entry, Optional<Event> now) {
        if (entry.standing() == Standing.MERGED || entry.standing() == Standing.DELETED) {
            return Optional.of(entry.foundAs(now.or(() -> entry.found().flatMap(this::left))));
        }
        Draft draft = new Draft(entry.event());
        now.ifPresent(draft::renewed);
        List<Evidence> evidence = new ArrayList<>(
                chosen(entry) || now.isEmpty()
                        ? entry.event().evidence()
                        : now.get().evidence());
        evidence.removeIf(
                e -> !folios.containsKey(e.passage().document()) || !chosen(entry) && owned.contains(e.passage()));
        if (chosen(entry)) {
            now.ifPresent(event -> evidence.addAll(fresh(entry, event)));
        }
        if (evidence.isEmpty() && !entry.event().touch().any()) {
            return Optional.empty();
        }
        Optional<Event> known = now.or(() -> entry.found().flatMap(this::left));
        Draft next = evidence.isEmpty() ? draft.evidence(evidence) : draft.standingOn(evidence);
        return Optional.of(entry.with(next.event()).foundAs(known));
    }

    /** What was found, without documents that are gone. */
    private Optional<Event> left(Event event) {
        List<Evidence> left = event.evidence().stream()
                .filter(e -> folios.containsKey(e.passage().document()))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(event).standingOn(left).event());
    }

    /** The event on those of its passages that no person put elsewhere; empty where that leaves none. */
    private Optional<Event> unowned(Event event) {
        List<Evidence> left = event.evidence().stream()
                .filter(e -> !owned.contains(e.passage()))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        left.size() == event.evidence().size()
                                ? event
                                : new Draft(event).standingOn(left).event());
    }

    /** What is found now beside what was found before. */
    private List<Evidence> fresh(Entry entry, Event now) {
        Set<Passage> before = new HashSet<>(owned);
        entry.found().ifPresent(event -> event.evidence().forEach(e -> before.add(e.passage())));
        return now.evidence().stream()
                .filter(e -> !before.contains(e.passage()))
                .toList();
    }

    private void give(String id, List<Evidence> more) {
        Entry holder = entries.get(id);
        if (holder != null && !more.isEmpty()) {
            List<Evidence> all = new ArrayList<>(holder.event().evidence());
            more.stream()
                    .filter(e -> all.stream().noneMatch(known -> known.passage().equals(e.passage())))
                    .forEach(all::add);
            entries.put(
                    id, holder.with(new Draft(holder.event()).standingOn(all).event()));
        }
    }

    /** The event that a merged one is told with in the end. */
    private String root(Entry merged) {
        Entry at = merged;
        while (at.into().isPresent()) {
            at = project.entries().getOrDefault(at.into().get(), at.standing(Standing.DELETED));
        }
        return at.id();
    }

    /** An id that no event of the project has. */
    private String free(String id) {
        String free = id;
        for (int i = 2; entries.containsKey(free) || project.entries().containsKey(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
