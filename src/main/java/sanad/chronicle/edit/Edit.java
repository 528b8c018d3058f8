package sanad.chronicle.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Image;
import sanad.chronicle.Kind;
import sanad.chronicle.Tint;
import sanad.chronicle.scene.Scene;
import sanad.text.Passage;
import sanad.time.When;

/** Something that a person does to a project. Each is one named step, and can be undone. Events are named by their ids. */
public sealed interface Edit {
    /** Gives the project a name. */
    record Name(String title) implements Edit {}

    /** Gives an event another title. */
    record Rename(String event, String title) implements Edit {}

    /**
     * Gives an event another date.
     *
     * @param likeliest the likeliest day in it, where the person says so
     * @param words what the person wrote, for the history
     */
    record Redate(String event, When when, Optional<LocalDate> likeliest, String words) implements Edit {}

    /** Makes events of another kind. */
    record Classify(SortedSet<String> events, Kind kind) implements Edit {}

    /** Gives events another importance, from 1 to 3. */
    record Rank(SortedSet<String> events, int importance) implements Edit {}

    /** Tells events as one: the first keeps its name and date, and gets the passages, actors and places of the others. */
    record Merge(String into, SortedSet<String> others) implements Edit {}

    /** Makes an event of its own of some passages of another, which keeps at least one. */
    record Split(String event, SortedSet<Passage> passages, String title) implements Edit {}

    /** Keeps events out of sight. */
    record Hide(SortedSet<String> events) implements Edit {}

    /** Shows hidden events. */
    record Show(SortedSet<String> events) implements Edit {}

    /** Takes events out. */
    record Delete(SortedSet<String> events) implements Edit {}

    /** Adds an event, with passages or from nothing. */
    record Add(String title, Kind kind, When when, int importance, SortedSet<Passage> passages) implements Edit {}

    /** Says that a passage reports an event. */
    record Attach(String event, Passage passage) implements Edit {}

    /** Says that a passage does not report an event; the last one cannot be detached from an event that was found. */
    record Detach(String event, Passage passage) implements Edit {}

    /** Writes a note on an event; an empty one takes it away. */
    record Annotate(String event, String note) implements Edit {}

    /** Gives events a colour of their own, or takes it away. */
    record Colour(SortedSet<String> events, Optional<Tint> tint) implements Edit {}

    /** Gives an event a picture, or takes it away. */
    record Illustrate(String event, Optional<Image> image) implements Edit {}

    /** Sets events back to what was found; those that were merged into them stand for themselves again. */
    record Restore(SortedSet<String> events) implements Edit {}

    /** Adds scenes to the presentation, behind those that it has. */
    record Stage(List<Scene> scenes) implements Edit {
        /** Copies the list. */
        public Stage {
            scenes = List.copyOf(scenes);
        }
    }

    /** Gives a scene, found by its id, other words, another view or other events; its place stays. */
    record Restage(Scene scene) implements Edit {}

    /** Puts a scene at another place among the others, from 0 on. */
    record MoveScene(String scene, int place) implements Edit {}

    /** Takes scenes out of the presentation; their events stay. */
    record Unstage(SortedSet<String> scenes) implements Edit {}

    /**
     * Says of a document's publisher, author, title or address what a person knows.
     *
     * @param facts by their kinds; an empty word says that there is none
     */
    record Cite(String document, SortedMap<sanad.text.original.Kind, String> facts) implements Edit {}

    /**
     * Takes over what reading has found now: for the first time, with documents more or less, with a document's day given
     * by hand, or by better rules. What a person touched stays as it is.
     *
     * @param cause why there was reading
     * @param found all that the documents say now; a day given by hand is in it with
     *     {@link sanad.chronicle.Basis#BY_HAND}
     * @param subject the document or the title in question, for the history; may be empty
     */
    record Refind(Cause cause, Chronicle found, String subject) implements Edit {}

    /** Why documents were read. */
    enum Cause {
        FIRST,
        DOCUMENTS_ADDED,
        DOCUMENTS_REMOVED,
        DOCUMENT_CHANGED,
        DOCUMENT_DATED,
        AGAIN
    }
}
