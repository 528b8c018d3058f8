package sanad.ui.curation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.original.Kind;
import sanad.text.original.Original;
import sanad.text.original.Stated;

/** A small form for what is known of where a document comes from, each with where that was found, and for how its letters are written. */
public final class DocumentForm extends VBox {
    private static final List<Kind> FACTS = List.of(Kind.TITLE, Kind.AUTHOR, Kind.PUBLISHER, Kind.ADDRESS);
    private static final double FIELD = 330;
    private static final double ORIGIN = 150;

    private final Words words;
    private final Map<Kind, TextField> fields = new EnumMap<>(Kind.class);
    private final Map<Kind, String> before = new EnumMap<>(Kind.class);
    private final ComboBox<String> letters = new ComboBox<>();
    private final GridPane rows = new GridPane();
    private final Taken taken;
    private String first = "";

    /** What becomes of what was written. */
    public interface Taken {
        /** Other facts, by their kinds. */
        void facts(SortedMap<Kind, String> facts);

        /** Another encoding. */
        void letters(String encoding);

        /** The form for the day of publication is wanted. */
        void date();

        /** Nothing was changed. */
        void same();
    }

    /**
     * A form.
     *
     * @param published when it was published, with how that is known
     * @param encodings those that can be chosen; none where the bytes are not there any more
     */
    public DocumentForm(Words words, Document document, String published, List<String> encodings, Taken taken) {
        this.words = words;
        this.taken = taken;
        getStyleClass().addAll("small-form", "document-form");
        Label head = new Label(words.say("document.facts.head"));
        head.getStyleClass().add("strong");
        rows.setHgap(10);
        rows.setVgap(8);
        rows.getColumnConstraints().addAll(fixed(96), fixed(FIELD), fixed(ORIGIN));
        FACTS.forEach(kind -> fact(kind, document.source()));
        // where its publisher gave it no title, its headline stands for one
        Optional.ofNullable(fields.get(Kind.TITLE)).ifPresent(field -> field.setPromptText(document.title()));
        published(published);
        document.source().original().ifPresent(original -> letters(original, encodings));
        Label hint = new Label(words.say("document.facts.hint"));
        hint.getStyleClass().add("editor-hint");
        Button apply = new Button(words.say("editor.apply"));
        apply.getStyleClass().setAll("button", "sanad-button", "main");
        apply.setId("document-facts-apply");
        apply.setOnAction(press -> take());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(10, apply, gap, hint);
        foot.setAlignment(Pos.CENTER_LEFT);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                take();
                event.consume();
            }
        });
        getChildren().addAll(head, rows, foot);
    }

    private static ColumnConstraints fixed(double width) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setMinWidth(width);
        return column;
    }

    private void fact(Kind kind, Source source) {
        Optional<Stated> stated = source.original().flatMap(original -> original.best(kind));
        Optional<String> known = switch (kind) {
            case TITLE -> source.title();
            case PUBLISHER -> source.publisher();
            case ADDRESS -> source.address();
            default -> stated.map(Stated::value);
        };
        String said = known.orElse("");
        before.put(kind, said);
        TextField field = new TextField(said);
        field.getStyleClass().add("editor-field");
        field.setId("document-" + kind.name().toLowerCase(Locale.ROOT));
        if (kind == Kind.ADDRESS) {
            field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        fields.put(kind, field);
        String from = stated.filter(s -> s.value().equals(said))
                .map(s -> words.say("fact.from." + s.place().name()))
                .orElse("");
        row(words.say("fact." + kind.name()), field, from);
    }

    private void published(String said) {
        Button correct = new Button(said);
        correct.getStyleClass().setAll("button", "sanad-link");
        correct.setId("document-published");
        correct.setOnAction(press -> taken.date());
        row(words.say("fact.PUBLISHED"), correct, "");
    }

    private void letters(Original original, List<String> encodings) {
        if (original.encoding().isEmpty()) {
            return;
        }
        letters.setId("document-letters");
        letters.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        letters.getItems().setAll(encodings);
        if (!encodings.contains(original.encoding())) {
            letters.getItems().add(0, original.encoding());
        }
        letters.setValue(original.encoding());
        first = original.encoding();
        letters.setDisable(encodings.isEmpty());
        row(
                words.say("fact.letters"),
                letters,
                words.say(encodings.isEmpty() ? "fact.letters.gone" : "fact.letters.hint"));
    }

    private void row(String name, Region field, String from) {
        Label label = new Label(name);
        Label origin = new Label(from);
        origin.getStyleClass().add("editor-hint");
        origin.setWrapText(true);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        rows.addRow(rows.getRowCount(), label, field, origin);
    }

    private void take() {
        SortedMap<Kind, String> facts = new TreeMap<>();
        fields.forEach((kind, field) -> {
            String said = field.getText().strip();
            if (!said.equals(before.get(kind))) {
                facts.put(kind, said);
            }
        });
        String encoding = Optional.ofNullable(letters.getValue()).orElse(first);
        boolean other = !encoding.equals(first);
        if (!facts.isEmpty()) {
            taken.facts(facts);
        }
        if (other) {
            taken.letters(encoding);
        } else if (facts.isEmpty()) {
            taken.same();
        }
    }

    @Override
    public void requestFocus() {
        Optional.ofNullable(fields.get(Kind.TITLE)).ifPresent(TextField::requestFocus);
    }
}
