package sanad.ui.reader.hands;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.ui.Session;
import sanad.ui.reader.page.Page;

/** Copying from the open document: words as they stand in the source, or with where they come from. */
final class Copying {
    private final Session session;
    private final Page page;

    Copying(Session session, Page page) {
        this.session = session;
        this.page = page;
    }

    /** What would be copied: the selected words, else the passage that the keyboard stands on, else the one in view. */
    Optional<Span> what() {
        return page.selected().or(page::focused).or(page::shown);
    }

    /** Copies selected words as they stand; where none are selected the passage with its citation. */
    void usual() {
        if (page.selected().isPresent()) {
            plain();
        } else {
            cited();
        }
    }

    /** Copies the words alone, exactly as the source has them. */
    void plain() {
        what().map(page.document()::words).ifPresent(Copying::put);
    }

    /** Copies the words in quotation marks, with their source on a line below. */
    void cited() {
        what().map(span -> Citation.of(
                        session.chronicle().get(),
                        new Passage(page.document().id(), span),
                        session.manner().get()))
                .ifPresent(Copying::put);
    }

    private static void put(String words) {
        if (!words.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
