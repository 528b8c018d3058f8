package sanad.ui.reader;

import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import sanad.chronicle.Chronicle;
import sanad.language.Words;
import sanad.text.Document;
import sanad.ui.Session;

/**
 * The open book: the session's document, its passages and time words marked, the passage in view washed in saffron.
 *
 * <p>It listens to the session and speaks to it alone: a click on a passage chooses its event, F4 shows the event's
 * next passage, in whichever document it stands.
 */
public final class ReaderPane extends BorderPane {
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F4);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.F4, KeyCombination.SHIFT_DOWN);

    private final Session session;
    private final Page page = new Page();
    private final ReaderText text = new ReaderText(page);
    private final ReaderHead head;

    /** A reader of the session's document. */
    public ReaderPane(Session session) {
        this.session = session;
        head = new ReaderHead(session, this::previousPassage, this::nextPassage);
        getStyleClass().add("reader");
        setMinWidth(240);
        setTop(head);
        setCenter(text);
        new ReaderHands(session, page, text);
        session.chronicle().addListener((property, was, now) -> read(now));
        session.document().addListener(change -> open());
        session.event().addListener(change -> choose(false));
        session.passage().addListener(change -> choose(true));
        session.selection().addListener((property, was, now) -> {
            page.select(now);
            text.repaint();
        });
        session.manner().addListener(change -> tell());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        text.list().focusedProperty().addListener((property, was, now) -> {
            if (!now) {
                // a ring that stayed would show two places for the keyboard
                page.focus(Optional.empty());
                text.repaint();
            }
        });
        read(session.chronicle().get());
    }

    /**
     * Where the margin bar stands beside the passage in view, in scene coordinates; absent while no passage is shown
     * or it is scrolled out of sight.
     */
    public Optional<Bounds> passageMargin() {
        return text.bar();
    }

    /** Grows whenever what {@link #passageMargin()} answers may have changed: after scrolling or laying out. */
    public ReadOnlyLongProperty layoutVersion() {
        return text.version();
    }

    /** Shows the chosen event's next passage, after the last one the first. */
    public void nextPassage() {
        step(1);
    }

    /** Shows the chosen event's previous passage, before the first one the last. */
    public void previousPassage() {
        step(-1);
    }

    /** Puts the keyboard on the text, at the passage in view. */
    public void focusText() {
        text.list().requestFocus();
        page.focus(page.shown());
        page.shown().ifPresent(text::reveal);
        text.repaint();
    }

    private void step(int by) {
        Chronicle chronicle = session.chronicle().get();
        PassageWalk.of(session.event().get().flatMap(chronicle::event))
                .step(session.passage().get(), by)
                .ifPresent(session::show);
    }

    private void key(KeyEvent event) {
        if (NEXT.match(event)) {
            nextPassage();
            event.consume();
        } else if (PREVIOUS.match(event)) {
            previousPassage();
            event.consume();
        }
    }

    private void read(Chronicle chronicle) {
        page.mark(new Marks(chronicle));
        open();
    }

    /** Opens the session's document; one that lies open already stays where it is scrolled to. */
    private void open() {
        Optional<Document> next =
                session.document().get().flatMap(session.chronicle().get()::document);
        if (!page.isOpen(next)) {
            page.open(next);
            text.reopen();
        }
        choose(true);
    }

    private void choose(boolean scroll) {
        page.choose(session.event().get(), session.passage().get());
        if (scroll) {
            page.shown().ifPresent(text::reveal);
        }
        text.repaint();
        tell();
    }

    private void tell() {
        head.tell();
        text.list()
                .setAccessibleText(Words.in(session.manner().get())
                        .say("reader.text", page.document().title()));
    }
}
