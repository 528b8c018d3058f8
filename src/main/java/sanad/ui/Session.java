package sanad.ui;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Images;
import sanad.chronicle.edit.Ledger;
import sanad.language.Manner;
import sanad.text.Passage;
import sanad.timeline.Theme;
import sanad.timeline.axis.Habits;
import sanad.timeline.layout.Plan;

/**
 * The one observable state of the window. Panes read it and listen to it; they never speak to each other.
 *
 * <p>Everything here is touched on the FX thread only.
 */
public final class Session {
    private final Curating curating;
    private final ReadOnlyObjectWrapper<Chronicle> chronicle = new ReadOnlyObjectWrapper<>(Chronicle.EMPTY);
    private final ObjectProperty<SortedSet<String>> several = new SimpleObjectProperty<>(new TreeSet<>());
    private final ObjectProperty<Optional<String>> event = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> document = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Passage>> passage = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Passage>> beside = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Passage>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Event>> trial = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Manner> manner = new SimpleObjectProperty<>(Manner.ARABIC);
    private final Finding finding = new Finding(this);
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(Plan.USUAL);
    private final ObjectProperty<Habits> habits = new SimpleObjectProperty<>(Habits.USUAL);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.USUAL);

    private long story;
    private boolean opening;

    /** A session whose steps all bear one moment, which is good for pictures and tests. */
    public Session() {
        this(ReaderClock.STILL);
    }

    /** A session whose steps bear the moments of a clock. */
    public Session(ReaderClock clock) {
        curating = new Curating(clock);
        curating.history().addListener((property, before, now) -> edited(before, now));
    }

    /** The project, its steps, and the way to make them. */
    public Curating curating() {
        return curating;
    }

    /** What is shown: always the chronicle of the project as it is. */
    public ReadOnlyObjectProperty<Chronicle> chronicle() {
        return chronicle.getReadOnlyProperty();
    }

    /** Counts the projects that were opened; while it stays, what is shown was edited, and views stay where they are. */
    public long story() {
        return story;
    }

    /** The ids of events that are chosen together, the chosen one among them; empty where that is one or none. */
    public ObjectProperty<SortedSet<String>> several() {
        return several;
    }

    /** The ids of the events that a deed is about: those chosen together, else the chosen one, if any. */
    public SortedSet<String> targets() {
        SortedSet<String> together = several.get();
        return together.size() > 1
                ? together
                : new TreeSet<>(event.get().map(List::of).orElse(List.of()));
    }

    /** The chosen event's id. */
    public ObjectProperty<Optional<String>> event() {
        return event;
    }

    /** The id of the document that lies open. */
    public ObjectProperty<Optional<String>> document() {
        return document;
    }

    /** The passage in view, the one that the thread ends at. */
    public ObjectProperty<Optional<Passage>> passage() {
        return passage;
    }

    /** The passage of a second document that lies beside the open one, where two are compared. */
    public ObjectProperty<Optional<Passage>> beside() {
        return beside;
    }

    /** The words that somebody has selected in a source; whole words, never empty ones. */
    public ObjectProperty<Optional<Passage>> selection() {
        return selection;
    }

    /** The chosen event as it would be by what is typed and not applied; the wall shows it in the place of that event. */
    public ObjectProperty<Optional<Event>> trial() {
        return trial;
    }

    /** How the interface speaks. */
    public ObjectProperty<Manner> manner() {
        return manner;
    }

    /** How time runs along the wall: which view of the story, with which folds. */
    public ObjectProperty<Plan> plan() {
        return plan;
    }

    /** What the reader is used to on a line of time. */
    public ObjectProperty<Habits> habits() {
        return habits;
    }

    /** Light or dark. */
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Which events are shown, in which lanes, and which of them a search found. */
    public Finding finding() {
        return finding;
    }

    /** How much may move. */
    public ObjectProperty<Motion> motion() {
        return motion;
    }

    /** Chooses an event and opens the first passage that reports it, where there is one. */
    public void choose(String eventId) {
        chronicle.get().event(eventId).ifPresent(chosen -> {
            event.set(Optional.of(eventId));
            chosen.firstEvidence().ifPresentOrElse(first -> show(first.passage()), () -> passage.set(Optional.empty()));
        });
    }

    /** Opens a document at a passage. */
    public void show(Passage place) {
        document.set(Optional.of(place.document()));
        passage.set(Optional.of(place));
    }

    /** Shows what was found, in a project that is forgotten with the program. */
    public void open(Chronicle next) {
        open(curating.begun(new Edit.Refind(Edit.Cause.FIRST, next, "")), Ledger.inMemory(), Images.inMemory());
    }

    /**
     * Shows another project, with nothing chosen and the first document open.
     *
     * @param where its steps are kept
     * @param images where its pictures lie
     */
    public void open(History history, Ledger where, Images images) {
        story++;
        event.set(Optional.empty());
        passage.set(Optional.empty());
        selection.set(Optional.empty());
        beside.set(Optional.empty());
        several.set(new TreeSet<>());
        opening = true;
        curating.take(history, where, images);
        opening = false;
        chronicle.set(history.project().chronicle());
        document.set(chronicle.get().documents().stream().findFirst().map(d -> d.id()));
    }

    @SuppressWarnings("ReferenceEquality") // to compare two projects wholly takes longer than to show one again
    private void edited(History before, History now) {
        if (!opening && before.project() != now.project()) {
            Optional<String> next = Choice.after(event.get(), before, now);
            Chronicle shown = now.project().chronicle(before.project(), chronicle.get());
            boolean lost = Bookmarks.leave(this, shown);
            chronicle.set(shown);
            SortedSet<String> left = new TreeSet<>(several.get());
            left.removeIf(id -> chronicle.get().event(id).isEmpty());
            several.set(left);
            if (!next.equals(event.get()) || lost) {
                next.ifPresentOrElse(this::choose, () -> event.set(Optional.empty()));
            }
        }
    }
}
