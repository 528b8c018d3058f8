package sanad.ui;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import sanad.chronicle.Chronicle;
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
    private final ObjectProperty<Chronicle> chronicle = new SimpleObjectProperty<>(Chronicle.EMPTY);
    private final ObjectProperty<Optional<String>> event = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> document = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Passage>> passage = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Passage>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Manner> manner = new SimpleObjectProperty<>(Manner.ARABIC);
    private final Finding finding = new Finding(chronicle);
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(Plan.USUAL);
    private final ObjectProperty<Habits> habits = new SimpleObjectProperty<>(Habits.USUAL);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.USUAL);

    /** What is shown. */
    public ObjectProperty<Chronicle> chronicle() {
        return chronicle;
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

    /** The words that somebody has selected in a source; whole words, never empty ones. */
    public ObjectProperty<Optional<Passage>> selection() {
        return selection;
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

    /** Shows another chronicle, with nothing chosen and the first document open. */
    public void open(Chronicle next) {
        event.set(Optional.empty());
        passage.set(Optional.empty());
        selection.set(Optional.empty());
        chronicle.set(next);
        document.set(next.documents().stream().findFirst().map(d -> d.id()));
    }
}
