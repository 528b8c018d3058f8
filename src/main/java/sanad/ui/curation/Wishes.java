package sanad.ui.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import sanad.chronicle.Event;
import sanad.chronicle.Image;
import sanad.chronicle.Kind;
import sanad.chronicle.Tint;
import sanad.chronicle.edit.Edit;
import sanad.extract.time.TypedTime;
import sanad.text.Passage;
import sanad.time.When;

/**
 * What the fields of the editor hold: how a person wants an event to be.
 *
 * @param title as typed
 * @param kind chosen
 * @param importance 1 to 3
 * @param date as typed
 * @param note as typed
 * @param tint chosen
 * @param image chosen
 * @param merged the ids of events to be told with it
 */
record Wishes(
        String title,
        Kind kind,
        int importance,
        String date,
        String note,
        Optional<Tint> tint,
        Optional<Image> image,
        SortedSet<String> merged) {
    /** The fields of an event that is not there yet. */
    static final Wishes NONE =
            new Wishes("", Kind.OTHER, 2, "", "", Optional.empty(), Optional.empty(), new TreeSet<>());

    /** The fields as they stand when an event is opened. */
    static Wishes of(Event event, String date) {
        return new Wishes(
                event.title(),
                event.kind(),
                event.importance(),
                event.when().isKnown() ? date : "",
                event.touch().note(),
                event.touch().tint(),
                event.touch().image(),
                new TreeSet<>());
    }

    /** What the typed date comes to. */
    Optional<When> when() {
        return TypedTime.read(date);
    }

    /** The same where a person changed it, and elsewhere as the event is now. */
    Wishes over(Wishes was, Wishes now) {
        return new Wishes(
                title.equals(was.title) ? now.title : title,
                kind == was.kind ? now.kind : kind,
                importance == was.importance ? now.importance : importance,
                date.equals(was.date) ? now.date : date,
                note.equals(was.note) ? now.note : note,
                tint.equals(was.tint) ? now.tint : tint,
                image.equals(was.image) ? now.image : image,
                merged);
    }

    /** The steps from the fields as they stood to these, each under its own name. The date must be understood. */
    List<Edit> edits(String id, Wishes was) {
        List<Edit> edits = new ArrayList<>();
        if (!title.strip().equals(was.title.strip())) {
            edits.add(new Edit.Rename(id, title));
        }
        if (!date.strip().equals(was.date.strip())) {
            edits.add(new Edit.Redate(id, when().orElse(When.UNKNOWN), likeliest(), date.strip()));
        }
        SortedSet<String> alone = new TreeSet<>(List.of(id));
        if (kind != was.kind) {
            edits.add(new Edit.Classify(alone, kind));
        }
        if (importance != was.importance) {
            edits.add(new Edit.Rank(alone, importance));
        }
        if (!merged.isEmpty()) {
            edits.add(new Edit.Merge(id, merged));
        }
        edits.addAll(marks(id, was));
        return edits;
    }

    private Optional<LocalDate> likeliest() {
        return when().filter(When::isDay).map(When::earliest);
    }

    /** Note, colour and picture, which are nothing that a document says. */
    List<Edit> marks(String id, Wishes was) {
        List<Edit> edits = new ArrayList<>();
        if (!note.strip().equals(was.note.strip())) {
            edits.add(new Edit.Annotate(id, note));
        }
        if (!tint.equals(was.tint)) {
            edits.add(new Edit.Colour(new TreeSet<>(List.of(id)), tint));
        }
        if (!image.equals(was.image)) {
            edits.add(new Edit.Illustrate(id, image));
        }
        return edits;
    }

    /** The step that adds the event. The date must be understood. */
    Edit adding(SortedSet<Passage> passages) {
        return new Edit.Add(title, kind, when().orElse(When.UNKNOWN), importance, passages);
    }
}
