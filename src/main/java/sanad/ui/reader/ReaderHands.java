package sanad.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.text.WordEdges;
import sanad.ui.Session;

/** Mouse and keys on the text: choosing passages, selecting words, copying, walking by keyboard. */
final class ReaderHands {
    private final Session session;
    private final Page page;
    private final ReaderText text;
    private Optional<Integer> pressed = Optional.empty();
    private boolean dragged;

    ReaderHands(Session session, Page page, ReaderText text) {
        this.session = session;
        this.page = page;
        this.text = text;
        text.list().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        text.list().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        text.list().addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        text.list().setCursor(Cursor.TEXT);
        text.list().addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
        text.list().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void hover(MouseEvent event) {
        Optional<Span> under = text.offset(event.getSceneX(), event.getSceneY())
                .flatMap(offset -> told(offset, event))
                .map(told -> told.evidence().passage().span());
        if (page.hover(under)) {
            text.list().setCursor(under.isPresent() ? Cursor.HAND : Cursor.TEXT);
            text.repaint();
        }
    }

    private void press(MouseEvent event) {
        boolean onText = event.getButton() == MouseButton.PRIMARY && !onScrollBar(event);
        pressed = onText ? text.offset(event.getSceneX(), event.getSceneY()) : Optional.empty();
        dragged = false;
        if (pressed.isPresent()) {
            text.list().requestFocus();
            event.consume();
        }
    }

    private boolean onScrollBar(MouseEvent event) {
        return text.list().lookupAll(".scroll-bar").stream()
                .anyMatch(
                        bar -> bar.isVisible() && bar.contains(bar.sceneToLocal(event.getSceneX(), event.getSceneY())));
    }

    private void drag(MouseEvent event) {
        if (pressed.isEmpty()) {
            return;
        }
        event.consume();
        text.offset(event.getSceneX(), event.getSceneY()).ifPresent(now -> {
            int from = Math.min(pressed.get(), now);
            int to = Math.max(pressed.get(), now) + 1;
            dragged |= to - from > 1;
            if (dragged) {
                select(new Span(from, Math.min(to, page.document().text().length())));
            }
        });
    }

    private void release(MouseEvent event) {
        if (pressed.isEmpty()) {
            return;
        }
        event.consume();
        int offset = pressed.get();
        pressed = Optional.empty();
        if (!dragged) {
            session.selection().set(Optional.empty());
            page.focus(Optional.empty());
            text.repaint();
            told(offset, event).ifPresent(this::choose);
        }
    }

    /** Selects all words that a stretch touches. */
    private void select(Span rough) {
        session.selection().set(WordEdges.around(page.document().text(), rough).map(page.document()::passage));
    }

    /** The passage that a click there would choose. */
    private Optional<Marks.Told> told(int offset, MouseEvent event) {
        return page.marks()
                .at(page.document().id(), offset, page.event())
                .filter(told -> told.holding(offset)
                        .filter(span -> text.touches(span, event.getSceneX(), event.getSceneY()))
                        .isPresent());
    }

    private void choose(Marks.Told told) {
        session.event().set(Optional.of(told.event()));
        session.show(told.evidence().passage());
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean handled = true;
        if (event.isShortcutDown() && code == KeyCode.C) {
            copy();
        } else if (event.isShortcutDown() && code == KeyCode.A) {
            select(new Span(0, page.document().text().length()));
        } else if (event.isShortcutDown() || event.isAltDown()) {
            handled = false;
        } else {
            handled = walk(code, event.isShiftDown());
        }
        if (handled) {
            event.consume();
        }
    }

    private boolean walk(KeyCode code, boolean shift) {
        double height = text.list().getHeight();
        switch (code) {
            case TAB -> {
                return step(shift ? -1 : 1);
            }
            case ENTER, SPACE -> {
                return code == KeyCode.ENTER ? enter() : scroll(shift ? -0.9 * height : 0.9 * height);
            }
            case UP -> scroll(-2 * Column.LINE * page.column().size());
            case DOWN -> scroll(2 * Column.LINE * page.column().size());
            case PAGE_UP -> scroll(-0.9 * height);
            case PAGE_DOWN -> scroll(0.9 * height);
            case HOME -> text.scrollToEnd(false);
            case END -> text.scrollToEnd(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean scroll(double pixels) {
        text.scroll(pixels);
        return true;
    }

    /** Puts the keyboard on the next passage of the document; past the last one the key leaves the reader. */
    private boolean step(int by) {
        List<Span> passages = page.marks().of(page.document().id()).stream()
                .map(t -> t.evidence().passage().span())
                .distinct()
                .toList();
        int now = page.focused().or(page::shown).map(passages::indexOf).orElse(by > 0 ? -1 : passages.size());
        int next = now + by;
        boolean within = next >= 0 && next < passages.size();
        page.focus(within ? Optional.of(passages.get(next)) : Optional.empty());
        page.focused().ifPresent(span -> {
            text.reveal(span);
            text.list().setAccessibleText(page.document().words(span));
        });
        text.repaint();
        return within;
    }

    private boolean enter() {
        Optional<Marks.Told> told =
                page.focused().flatMap(span -> page.marks().at(page.document().id(), span.start(), page.event()));
        told.ifPresent(this::choose);
        return told.isPresent();
    }

    private void copy() {
        String words = page.selected()
                .map(page.document()::words)
                .or(() -> page.focused()
                        .or(page::shown)
                        .map(span -> Citation.of(
                                session.chronicle().get(),
                                new Passage(page.document().id(), span),
                                session.manner().get())))
                .orElse("");
        if (!words.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
