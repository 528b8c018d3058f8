package sanad.ui.curation;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.When;
import sanad.timeline.Tone;
import sanad.timeline.draw.DateMarks;
import sanad.ui.Session;

/** A small form for the day of a document, which everything that was reckoned from it follows. */
public final class DocumentDateForm extends VBox {
    private final DateEntry entry;

    /**
     * A form.
     *
     * @param dated how the document is dated now
     * @param take gets the day that was typed; none to take back one that was given by hand
     */
    public DocumentDateForm(Session session, DocumentDate dated, Consumer<Optional<When>> take) {
        Words words = Words.in(session.manner().get());
        getStyleClass().add("small-form");
        entry = new DateEntry(words);
        entry.setPrefWidth(560);
        String said = dated.when().isKnown() ? DateWords.in(words.manner()).say(dated.when()) : "";
        entry.field().setText(said);
        Optional<DateMarks.Dated> was = dated.when().isKnown()
                ? Optional.of(new DateMarks.Dated(dated.when(), dated.basis()))
                : Optional.empty();
        entry.begin(was, said, Tone.INK2, session.theme().get());
        Label head = new Label(words.say("document.date.head"));
        head.getStyleClass().add("strong");
        Label hint = new Label(words.say("document.date.hint"));
        hint.getStyleClass().add("editor-hint");
        Button apply = new Button(words.say("document.date.apply"));
        apply.getStyleClass().setAll("button", "sanad-button", "main");
        apply.setId("document-date-apply");
        Runnable taken = () -> {
            boolean same = entry.field().getText().strip().equals(said.strip());
            if (!same && entry.read().isPresent()) {
                take.accept(entry.read());
            } else {
                entry.tell();
                entry.field().requestFocus();
            }
        };
        apply.setOnAction(press -> taken.run());
        HBox buttons = new HBox(10, apply);
        buttons.setAlignment(Pos.CENTER_LEFT);
        if (dated.basis() == Basis.BY_HAND) {
            Button found = new Button(words.say("document.date.found"));
            found.getStyleClass().setAll("button", "sanad-button", "quiet");
            found.setId("document-date-found");
            found.setOnAction(press -> take.accept(Optional.empty()));
            buttons.getChildren().add(found);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        buttons.getChildren().addAll(gap, hint);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                taken.run();
                event.consume();
            }
        });
        getChildren().addAll(head, entry, buttons);
    }

    @Override
    public void requestFocus() {
        entry.field().requestFocus();
        entry.field().selectAll();
    }
}
