package sanad.ui.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.When;
import sanad.timeline.Palette;
import sanad.timeline.draw.DateMarks;
import sanad.ui.Session;

/** The fields of the editor: title, kind and importance, date, events to merge, note, colour, picture. */
final class EditorForm extends VBox {
    private final Words words;
    private final TextField title = new TextField();
    private final KindChoice kind;
    private final List<ToggleButton> ranks = new ArrayList<>();
    private final DateEntry date;
    private final Optional<MergeChoice> merge;
    private final TextArea note = new TextArea();
    private final TintChoice tint;
    private final PictureChoice picture;

    /** The fields for an event, or for one that is not there yet. */
    EditorForm(Session session, Optional<Event> event, Words words) {
        this.words = words;
        getStyleClass().add("editor-form");
        kind = new KindChoice(words);
        date = new DateEntry(words);
        tint = new TintChoice(words);
        picture = new PictureChoice(words, session.curating().images());
        merge = event.map(
                e -> new MergeChoice(words, e, session.chronicle().get().events(), () -> {}));
        title.setId("editor-title");
        title.getStyleClass().add("editor-field");
        title.setPromptText(words.say("editor.name.prompt"));
        note.setId("editor-note");
        note.setPromptText(words.say("editor.note.prompt"));
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.getStyleClass().add("editor-field");
        getChildren().addAll(first(), labelled("editor.date", date.field(), date));
        merge.ifPresent(choice -> getChildren().add(labelled("editor.merge", choice, choice)));
        getChildren()
                .addAll(
                        labelled("editor.note", note, note),
                        labelled("editor.colour", tint, tint),
                        labelled("editor.image", picture, picture));
        begin(session, event);
    }

    private void begin(Session session, Optional<Event> event) {
        Optional<DateMarks.Dated> was =
                event.filter(e -> e.when().isKnown()).map(e -> new DateMarks.Dated(e.when(), e.basis()));
        date.begin(
                was,
                event.map(e -> Wishes.of(e, said(e)).date()).orElse(""),
                event.map(Palette::event).orElse(sanad.timeline.Tone.INK2),
                session.theme().get());
        date.setHearer(when -> session.trial().set(event.flatMap(of -> when.map(now -> tried(of, now)))));
        date.field()
                .textProperty()
                .addListener(change -> date.read().ifPresent(now -> merge.ifPresent(m -> m.judge(now))));
    }

    /** The event at the date that is typed, beside the one before where both can be seen. */
    private static Event tried(Event event, When now) {
        boolean apart = event.when().isKnown() && !event.when().overlaps(now);
        return event.dated(now, Basis.BY_HAND, apart ? List.of(event.when()) : List.of());
    }

    /** The date of an event as the field shows it at first. */
    String said(Event event) {
        return DateWords.in(words.manner()).say(event.when());
    }

    /** What the fields hold. */
    Wishes wishes() {
        return new Wishes(
                title.getText(),
                kind.getValue(),
                rank(),
                date.field().getText(),
                note.getText(),
                tint.value().get(),
                picture.image(),
                merge.map(MergeChoice::chosen).orElseGet(java.util.TreeSet::new));
    }

    /** Fills the fields. */
    void fill(Wishes wishes) {
        title.setText(wishes.title());
        kind.setValue(wishes.kind());
        ranks.get(3 - wishes.importance()).setSelected(true);
        date.field().setText(wishes.date());
        date.tell();
        note.setText(wishes.note());
        tint.value().set(wishes.tint());
        picture.show(wishes.image());
        merge.ifPresent(choice -> choice.choose(wishes.merged()));
    }

    /** Gives the keyboard to a part. */
    void enter(Part part) {
        switch (part) {
            case TITLE -> {
                title.requestFocus();
                title.selectAll();
            }
            case DATE -> {
                date.field().requestFocus();
                date.field().selectAll();
            }
            case MERGE -> merge.ifPresent(MergeChoice::requestFocus);
            case NOTE -> note.requestFocus();
        }
    }

    /** The field that keeps the whole from being taken, where one does. */
    Optional<Part> wrong(boolean fresh) {
        if (title.getText().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Part.TITLE);
        }
        boolean dated = fresh ? date.read().isPresent() : date.fits();
        return dated ? Optional.empty() : Optional.of(Part.DATE);
    }

    private int rank() {
        for (int i = 0; i < ranks.size(); i++) {
            if (ranks.get(i).isSelected()) {
                return 3 - i;
            }
        }
        return 2;
    }

    private Node first() {
        SegmentedButton segments = new SegmentedButton();
        segments.getStyleClass().add("segments");
        for (int rank = 3; rank >= 1; rank--) {
            ToggleButton button = new ToggleButton(words.say("importance." + rank));
            button.setId("editor-importance-" + rank);
            // one of them is always chosen
            button.setOnAction(event -> button.setSelected(true));
            ranks.add(button);
        }
        segments.getButtons().setAll(ranks);
        segments.setMinWidth(USE_PREF_SIZE);
        kind.setId("editor-kind");
        kind.setPrefWidth(200);
        kind.setMinWidth(150);
        HBox both = new HBox(8, kind, segments);
        GridPane.setHgrow(title, Priority.ALWAYS);
        GridPane grid = new GridPane();
        grid.setHgap(20);
        grid.setVgap(6);
        grid.add(label("editor.name", title), 0, 0);
        grid.add(title, 0, 1);
        grid.add(label("editor.kind", kind), 1, 0);
        grid.add(both, 1, 1);
        return grid;
    }

    private Node labelled(String key, Node of, Node node) {
        VBox box = new VBox(6, label(key, of), node);
        box.setFillWidth(true);
        return box;
    }

    private Label label(String key, Node of) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("editor-label");
        label.setLabelFor(of);
        if (of.getAccessibleText() == null) {
            of.setAccessibleText(words.say(key));
        }
        return label;
    }
}
