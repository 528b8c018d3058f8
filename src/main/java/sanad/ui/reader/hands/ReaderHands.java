package sanad.ui.reader.hands;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.ui.Session;
import sanad.ui.key.Key;
import sanad.ui.reader.page.Column;
import sanad.ui.reader.page.Marks;
import sanad.ui.reader.page.Page;
import sanad.ui.reader.page.ReaderText;
import sanad.ui.words.HiddenMarks;

/** Mouse and keys on the text: choosing passages, selecting words, copying, walking by keyboard. */
public final class ReaderHands {
    private static final Key COPY = Key.of("Ctrl C");
    private static final Key CITE = Key.of("Ctrl Shift C");
    private static final Key ALL = Key.of("Ctrl A");
    private static final Key DEEDS = Key.of("Shift F10");

    private final Session session;
    private final Page page;
    private final ReaderText text;
    private final Consumer<Passage> show;
    private final Selecting selecting;
    private final Copying copying;
    private final Menus menus;
    private Optional<Integer> pressed = Optional.empty();
    private boolean dragged;

    /**
     * Hands on a text.
     *
     * @param show brings a passage into view
     * @param more what else can be done with the words, asked for each time the list of deeds opens
     */
    public ReaderHands(
            Session session, Page page, ReaderText text, Consumer<Passage> show, Supplier<List<MenuItem>> more) {
        this.session = session;
        this.page = page;
        this.text = text;
        this.show = show;
        selecting = new Selecting(session, page, text);
        copying = new Copying(session, page);
        menus = new Menus(session, text, copying, more);
        text.list().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        text.list().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        text.list().addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        text.list().setCursor(Cursor.TEXT);
        text.list().addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
        text.list().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        text.list().addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::deeds);
    }

    /** Gives up what is selected, or a list that is open; tells whether there was anything to give up. */
    public boolean giveUp() {
        if (menus.close()) {
            return true;
        }
        boolean selected = page.selected().isPresent();
        if (selected) {
            selecting.none();
        }
        return selected;
    }

    private void deeds(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            deeds();
        } else {
            menus.deeds(event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void deeds() {
        Point2D at = middle();
        menus.deeds(at.getX(), at.getY());
    }

    private Point2D middle() {
        return text.localToScreen(text.getWidth() / 2, text.getHeight() / 3);
    }

    private void hover(MouseEvent event) {
        Optional<Span> under = text.offset(event.getSceneX(), event.getSceneY()).stream()
                .flatMap(offset -> told(offset, event).stream())
                .map(told -> told.evidence().passage().span())
                .findFirst();
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
            menus.close();
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
            dragged |= !now.equals(pressed.get());
            if (dragged) {
                selecting.drag(pressed.get(), now);
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
        if (event.getClickCount() == 2 && !dragged) {
            selecting.word(offset);
        } else if (!dragged) {
            selecting.none();
            page.focus(Optional.empty());
            text.repaint();
            open(told(offset, event), event.getScreenX(), event.getScreenY());
        }
    }

    /** The passages that a click there would choose, each of another event. */
    private List<Marks.Told> told(int offset, MouseEvent event) {
        return page.marks().at(page.document().id(), offset).stream()
                .filter(told -> told.holding(offset)
                        .filter(span -> text.touches(span, event.getSceneX(), event.getSceneY()))
                        .isPresent())
                .toList();
    }

    /** Chooses the event, where there is one; of several a list asks which. */
    private void open(List<Marks.Told> told, double x, double y) {
        if (told.size() == 1) {
            choose(told.get(0));
        } else if (!told.isEmpty()) {
            menus.events(told, this::choose, x, y);
        }
    }

    private void choose(Marks.Told told) {
        session.event().set(Optional.of(told.event()));
        show.accept(told.evidence().passage());
    }

    private void key(KeyEvent event) {
        var tongue = session.manner().get().tongue();
        boolean handled = true;
        if (COPY.matches(event, tongue)) {
            copying.usual();
        } else if (CITE.matches(event, tongue)) {
            copying.cited();
        } else if (ALL.matches(event, tongue)) {
            selecting.all();
        } else if (DEEDS.matches(event, tongue) || event.getCode() == KeyCode.CONTEXT_MENU) {
            deeds();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            handled = false;
        } else {
            handled = selecting.key(event.getCode(), event.isShiftDown()) || walk(event.getCode(), event.isShiftDown());
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
            text.list().setAccessibleText(HiddenMarks.spoken(page.document().words(span), page.words()));
        });
        text.repaint();
        return within;
    }

    private boolean enter() {
        List<Marks.Told> told = page.focused()
                .map(span -> page.marks().at(page.document().id(), span.start()).stream()
                        .filter(t -> t.evidence().passage().span().equals(span))
                        .toList())
                .orElse(List.of());
        Point2D at = middle();
        open(told, at.getX(), at.getY());
        return !told.isEmpty();
    }
}
