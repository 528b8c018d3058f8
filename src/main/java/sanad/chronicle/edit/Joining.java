package sanad.chronicle.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import sanad.chronicle.Basis;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Reason;
import sanad.chronicle.Touch;
import sanad.chronicle.edit.EditRefused.Why;
import sanad.text.Passage;
import sanad.time.When;

/** Edits that move passages from one event to another. */
final class Joining {
    private static final Confidence SURE = new Confidence(1, 1, 1);

    private final Desk desk;
    private final Project project;

    Joining(Desk desk, Project project) {
        this.desk = desk;
        this.project = project;
    }

    void does(Edit edit) throws EditRefused {
        if (edit instanceof Edit.Merge merge) {
            merge(merge.into(), merge.others());
        } else if (edit instanceof Edit.Split split) {
            split(split.event(), split.passages(), Editing.words(split.title()));
        } else if (edit instanceof Edit.Add add) {
            add(add);
        } else if (edit instanceof Edit.Attach attach) {
            attach(attach.event(), attach.passage());
        } else if (edit instanceof Edit.Detach detach) {
            detach(detach.event(), detach.passage());
        } else if (edit instanceof Edit.Restore restore) {
            for (String id : restore.events()) {
                new Restoring(desk).restore(id);
            }
        } else {
            throw new IllegalArgumentException("not an edit of passages: " + edit);
        }
    }

    private void merge(String into, SortedSet<String> others) throws EditRefused {
        Editing.refuse(others.isEmpty() || others.contains(into), Why.NOTHING_TO_MERGE);
        Draft draft = new Draft(desk.at(into).event());
        for (String id : others) {
            Entry other = desk.at(id);
            draft.joined(other.event());
            desk.put(other.mergedInto(into));
        }
        desk.put(desk.at(into).with(draft.event()));
    }

    private void split(String id, SortedSet<Passage> passages, String title) throws EditRefused {
        Entry whole = desk.at(id);
        List<Evidence> off = new ArrayList<>();
        List<Evidence> left = new ArrayList<>();
        for (Evidence evidence : whole.event().evidence()) {
            (passages.contains(evidence.passage()) ? off : left).add(evidence);
        }
        Editing.refuse(off.isEmpty() || left.isEmpty(), Why.NOTHING_TO_SPLIT);
        Event from = whole.event();
        When own = off.stream()
                .map(Evidence::when)
                .filter(When::isKnown)
                .findFirst()
                .orElse(from.when());
        boolean same = own.equals(from.when());
        desk.put(whole.with(new Draft(from).evidence(left).event()));
        desk.put(Entry.made(new Event(
                project.freshId(),
                title,
                from.kind(),
                own,
                same ? from.likeliest() : own.isDay() ? Optional.of(own.earliest()) : Optional.empty(),
                from.basis(),
                from.importance(),
                new Confidence(1, from.confidence().date(), 1),
                from.actors(),
                from.places(),
                off,
                same ? from.reasons() : List.of(result("so", own)),
                List.of(),
                Touch.ADDED)));
    }

    private void add(Edit.Add add) throws EditRefused {
        Editing.refuse(!add.when().isKnown(), Why.NO_DATE);
        List<Evidence> evidence = new ArrayList<>();
        for (Passage passage : add.passages()) {
            check(passage);
            evidence.add(new Evidence(passage, Optional.empty(), When.UNKNOWN));
        }
        desk.put(Entry.made(new Event(
                project.freshId(),
                Editing.words(add.title()),
                add.kind(),
                add.when(),
                Optional.empty(),
                Basis.BY_HAND,
                Math.max(1, Math.min(3, add.importance())),
                SURE,
                List.of(),
                List.of(),
                evidence,
                List.of(result("hand.set", add.when())),
                List.of(),
                Touch.ADDED)));
    }

    private static Reason result(String key, When when) {
        return new Reason(Reason.Step.RESULT, key, List.of(new Reason.Arg.Date(when)), Optional.empty());
    }

    private void attach(String id, Passage passage) throws EditRefused {
        check(passage);
        Entry entry = desk.at(id);
        List<Evidence> more = new ArrayList<>(entry.event().evidence());
        Editing.refuse(more.stream().anyMatch(e -> e.passage().equals(passage)), Why.NOTHING_CHANGES);
        more.add(new Evidence(passage, Optional.empty(), When.UNKNOWN));
        desk.put(entry.with(new Draft(entry.event()).evidence(more).event()));
    }

    private void detach(String id, Passage passage) throws EditRefused {
        Entry entry = desk.at(id);
        List<Evidence> less = new ArrayList<>(entry.event().evidence());
        Editing.refuse(!less.removeIf(e -> e.passage().equals(passage)), Why.NO_PASSAGE);
        Editing.refuse(less.isEmpty() && !entry.event().touch().added(), Why.LAST_PASSAGE);
        desk.put(entry.with(new Draft(entry.event()).evidence(less).event()));
    }

    private void check(Passage passage) throws EditRefused {
        Folio folio = project.folios().get(passage.document());
        boolean within = folio != null
                && passage.span().length() > 0
                && passage.span().end() <= folio.document().text().length();
        Editing.refuse(!within, Why.NO_PASSAGE);
    }
}
