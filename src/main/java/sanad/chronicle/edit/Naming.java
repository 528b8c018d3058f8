package sanad.chronicle.edit;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Scene;

/** What the step of an edit is called. */
final class Naming {
    private Naming() {}

    static Told of(Edit edit, Project before, Project after) {
        if (edit instanceof Edit.Name e) {
            return told("name", e.title());
        } else if (edit instanceof Edit.Rename e) {
            return new Told("rename", 1, List.of(title(before, e.event()), title(after, e.event())));
        } else if (edit instanceof Edit.Redate e) {
            return new Told("redate", 1, List.of(title(after, e.event()), e.words()));
        } else if (edit instanceof Edit.Classify e) {
            return of("classify", e.events(), after);
        } else if (edit instanceof Edit.Rank e) {
            return of("rank", e.events(), after);
        } else if (edit instanceof Edit.Merge e) {
            return new Told("merge", e.others().size() + 1, List.of(title(after, e.into())));
        } else if (edit instanceof Edit.Split e) {
            return told("split", title(after, e.event()));
        } else if (edit instanceof Edit.Hide e) {
            return of("hide", e.events(), after);
        } else if (edit instanceof Edit.Show e) {
            return of("show", e.events(), after);
        } else if (edit instanceof Edit.Delete e) {
            return of("delete", e.events(), before);
        } else if (edit instanceof Edit.Add e) {
            return told("add", e.title());
        } else if (edit instanceof Edit.Attach e) {
            return told("attach", title(after, e.event()));
        } else if (edit instanceof Edit.Detach e) {
            return told("detach", title(after, e.event()));
        } else if (edit instanceof Edit.Annotate e) {
            return told(e.note().isBlank() ? "note.off" : "note", title(after, e.event()));
        } else if (edit instanceof Edit.Colour e) {
            return of("colour", e.events(), after);
        } else if (edit instanceof Edit.Illustrate e) {
            return told(e.image().isPresent() ? "image" : "image.off", title(after, e.event()));
        } else if (edit instanceof Edit.Restore e) {
            return of("restore", e.events(), after);
        } else if (edit instanceof Edit.Cite e) {
            return told("cite", document(before, e.document()));
        } else if (edit instanceof Edit.Refind e) {
            return read(e, before, after);
        }
        return scenes(edit, before, after);
    }

    private static Told scenes(Edit edit, Project before, Project after) {
        if (edit instanceof Edit.Stage e) {
            int count = e.scenes().size();
            return new Told("scene.add", count, List.of(e.scenes().get(0).title()));
        } else if (edit instanceof Edit.Restage e) {
            return told("scene.change", scene(after, e.scene().id()));
        } else if (edit instanceof Edit.MoveScene e) {
            return told("scene.move", scene(after, e.scene()));
        } else if (edit instanceof Edit.Unstage e) {
            String first =
                    e.scenes().stream().map(id -> scene(before, id)).findFirst().orElse("");
            return new Told("scene.remove", e.scenes().size(), List.of(first));
        }
        throw new IllegalArgumentException("an edit without a name: " + edit);
    }

    private static Told read(Edit.Refind edit, Project before, Project after) {
        int documents = switch (edit.cause()) {
            case DOCUMENTS_ADDED, DOCUMENTS_REMOVED ->
                Math.abs(after.folios().size() - before.folios().size());
            case DOCUMENT_CHANGED -> rewritten(before, after);
            case DOCUMENT_DATED -> 1;
            case FIRST, AGAIN -> after.folios().size();
        };
        int lost = Rewriting.lost(before, edit.found());
        if (lost > 0 && edit.cause() == Edit.Cause.DOCUMENT_CHANGED) {
            return documents > 1
                    ? new Told("read.documents_changed.lost", lost, List.of())
                    : new Told("read.document_changed.lost", lost, List.of(edit.subject()));
        }
        String name = "read." + edit.cause().name().toLowerCase(java.util.Locale.ROOT);
        return new Told(name, documents, List.of(edit.subject()));
    }

    /** How many documents have another text. */
    private static int rewritten(Project before, Project after) {
        return (int) after.folios().values().stream()
                .filter(folio -> Optional.ofNullable(
                                before.folios().get(folio.document().id()))
                        .filter(was ->
                                !was.document().text().equals(folio.document().text()))
                        .isPresent())
                .count();
    }

    private static Told of(String name, SortedSet<String> events, Project project) {
        return new Told(
                name,
                events.size(),
                events.stream().limit(1).map(id -> title(project, id)).toList());
    }

    private static Told told(String name, String word) {
        return new Told(name, 1, List.of(word));
    }

    private static String document(Project project, String id) {
        return Optional.ofNullable(project.folios().get(id))
                .map(folio -> folio.document().title())
                .orElse(id);
    }

    private static String scene(Project project, String id) {
        return Optional.ofNullable(project.scenes().get(id)).map(Scene::title).orElse(id);
    }

    private static String title(Project project, String id) {
        return project.entry(id).map(Entry::event).map(Event::title).orElse(id);
    }
}
