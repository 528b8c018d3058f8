package sanad.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.ui.Session;
import sanad.ui.reader.find.FindBar;
import sanad.ui.reader.hands.ReaderHands;
import sanad.ui.reader.page.Marks;
import sanad.ui.reader.page.Page;
import sanad.ui.reader.page.ReaderText;

/** One document that lies open: its head, its text, and the bar that finds words in it. */
final class Book extends BorderPane {
    private final Page page = new Page();
    private final ReaderText text = new ReaderText(page);
    private final ReaderHands hands;
    private final FindBar find;

    /**
     * A book without a head.
     *
     * @param show brings a passage into view
     * @param more what else can be done with selected words
     */
    Book(Session session, Consumer<Passage> show, Supplier<List<MenuItem>> more) {
        hands = new ReaderHands(session, page, text, show, more);
        find = new FindBar(session, page, text);
        getStyleClass().add("book");
        setMinWidth(0);
        setCenter(text);
        text.list().focusedProperty().addListener((property, was, now) -> {
            if (!now) {
                // a ring that stayed would show two places for the keyboard
                page.focus(Optional.empty());
                text.repaint();
            }
        });
    }

    /** Puts a head over the text. */
    void head(Region head) {
        setTop(new VBox(head, find));
    }

    Page page() {
        return page;
    }

    ReaderText text() {
        return text;
    }

    FindBar find() {
        return find;
    }

    /** Marks by another chronicle. */
    void mark(Marks marks) {
        page.mark(marks);
    }

    /** Opens a document; one that lies open already stays where it is scrolled to. */
    void open(Optional<Document> document) {
        if (!page.isOpen(document)) {
            page.open(document);
            text.reopen();
            find.reopened();
        }
    }

    /** Shows which event is chosen and which of its passages is in view. */
    void choose(Optional<String> event, Optional<Passage> passage, boolean scroll) {
        page.choose(event, passage);
        if (scroll) {
            page.shown().ifPresent(text::reveal);
        }
        text.repaint();
    }

    /** Shows which words are selected. */
    void select(Optional<Passage> words) {
        page.select(words);
        text.repaint();
    }

    /** Speaks in another manner. */
    void speak(Words words) {
        page.speak(words);
        text.list().setAccessibleText(words.say("reader.text", page.document().title()));
    }

    /** Gives up what was asked of it last; tells whether there was anything. */
    boolean giveUp() {
        return find.giveUp() || hands.giveUp();
    }

    /** Puts the keyboard on the text, at the passage in view. */
    void focusText() {
        text.list().requestFocus();
        page.focus(page.shown());
        page.shown().ifPresent(text::reveal);
        text.repaint();
    }
}
