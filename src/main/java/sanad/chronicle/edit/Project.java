package sanad.chronicle.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Timex;
import sanad.chronicle.scene.Scene;
import sanad.time.When;

/**
 * Everything that a project holds: documents, and events as they were found and as a person left them. It never changes;
 * an {@link Edit} makes another.
 *
 * @param title its name; empty until it has one
 * @param folios its documents by id
 * @param entries its events by id, hidden, deleted and merged ones too
 * @param scenes how it is presented, by the scenes' ids; {@link Deck} has them in order
 */
public record Project(
        String title,
        SortedMap<String, Folio> folios,
        SortedMap<String, Entry> entries,
        SortedMap<String, Scene> scenes) {
    /** So many events find their places one by one faster than by sorting all. */
    private static final int FEW = 64;

    /** One that holds nothing. */
    public static final Project EMPTY = new Project("", new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    /** Keeps the maps from changing. They must not be changed elsewhere. */
    public Project {
        folios = Collections.unmodifiableSortedMap(folios);
        entries = Collections.unmodifiableSortedMap(entries);
        scenes = Collections.unmodifiableSortedMap(scenes);
    }

    /** One that has no scenes. */
    public Project(String title, SortedMap<String, Folio> folios, SortedMap<String, Entry> entries) {
        this(title, folios, entries, new TreeMap<>());
    }

    /** A project of what was found, untouched. */
    public static Project of(Chronicle found) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        found.events().forEach(event -> entries.put(event.id(), Entry.found(event)));
        return new Project(found.title(), folios(found), entries);
    }

    /** The documents of a chronicle, each with what was found in it. */
    static SortedMap<String, Folio> folios(Chronicle found) {
        SortedMap<String, List<Timex>> timexes = new TreeMap<>();
        found.timexes()
                .forEach(timex -> timexes.computeIfAbsent(timex.passage().document(), id -> new ArrayList<>())
                        .add(timex));
        SortedMap<String, Folio> folios = new TreeMap<>();
        found.documents()
                .forEach(document -> folios.put(
                        document.id(),
                        new Folio(
                                document,
                                found.date(document.id()),
                                timexes.getOrDefault(document.id(), List.of()),
                                found.copy(document.id()))));
        return folios;
    }

    /** What a reader sees: all but hidden, deleted and merged events. */
    public Chronicle chronicle() {
        return chronicle(Standing.SHOWN);
    }

    /**
     * The same as {@link #chronicle()}, made of what was shown before: what an edit left alone is neither sorted nor copied
     * again.
     *
     * @param before the project that was shown
     * @param shown its chronicle
     */
    public Chronicle chronicle(Project before, Chronicle shown) {
        SortedMap<String, Diff<Entry>> changed = Diff.between(before.entries, entries);
        Set<String> ids = new HashSet<>(changed.keySet());
        List<Event> events = new ArrayList<>(entries.size());
        for (Event event : shown.events()) {
            if (!ids.contains(event.id())) {
                events.add(event);
            }
        }
        List<Event> fresh = new ArrayList<>();
        changed.values().stream()
                .flatMap(diff -> diff.after().stream())
                .filter(entry -> entry.standing() == Standing.SHOWN)
                .forEach(entry -> fresh.add(entry.event()));
        if (fresh.size() > FEW) {
            events.addAll(fresh);
            events.sort(Event.BY_DATE);
        } else {
            for (Event event : fresh) {
                int place = Collections.binarySearch(events, event, Event.BY_DATE);
                events.add(place < 0 ? -place - 1 : place, event);
            }
        }
        return folios.equals(before.folios) ? shown.telling(title, events) : chronicle(events);
    }

    /** The same documents with the hidden events alone, by date. */
    public Chronicle hidden() {
        return chronicle(Standing.HIDDEN);
    }

    private Chronicle chronicle(Standing standing) {
        List<Event> events = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (entry.standing() == standing) {
                events.add(entry.event());
            }
        }
        events.sort(Event.BY_DATE);
        return chronicle(events);
    }

    private Chronicle chronicle(List<Event> events) {
        List<Timex> timexes = new ArrayList<>();
        folios.values().forEach(folio -> timexes.addAll(folio.timexes()));
        return new Chronicle(
                title,
                folios.values().stream().map(Folio::document).toList(),
                folios.values().stream().map(Folio::date).toList(),
                timexes,
                events,
                folios.values().stream().flatMap(folio -> folio.copy().stream()).toList());
    }

    /** The days that a person gave documents, by the document's id: reading again must take them for granted. */
    public SortedMap<String, When> given() {
        SortedMap<String, When> given = new TreeMap<>();
        folios.forEach((id, folio) -> {
            if (folio.date().basis() == Basis.BY_HAND) {
                given.put(id, folio.date().when());
            }
        });
        return given;
    }

    /** The event of that id, wherever it stands. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** An id for an event that a person makes: {@code h1}, {@code h2}, …; none that the project has in any standing. */
    String freshId() {
        int last = 0;
        for (String id : entries.tailMap("h").keySet()) {
            if (!id.startsWith("h")) {
                break;
            }
            last = Math.max(last, Integer.parseInt(id.substring(1)));
        }
        return "h" + (last + 1);
    }

    /** The same under another name. */
    Project titled(String name) {
        return new Project(name, folios, entries, scenes);
    }

    /** The same with other events. */
    Project with(SortedMap<String, Entry> others) {
        return new Project(title, folios, others, scenes);
    }

    /** The same presented so. */
    Project staged(SortedMap<String, Scene> others) {
        return new Project(title, folios, entries, others);
    }
}
