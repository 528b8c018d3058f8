package sanad.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.language.Words;
import sanad.text.Passage;
import sanad.ui.Session;
import sanad.ui.key.Key;
import sanad.ui.reader.page.Marks;

/**
 * The open book: the session's document, its passages and time words marked, the passage in view washed in saffron; and
 * where two documents are compared, the other one beside it, or below it where there is no room.
 *
 * <p>It listens to the session and speaks to it alone: a click on a passage chooses its event, F4 shows the event's
 * next passage, in whichever document it stands.
 */
public final class ReaderPane extends Pane {
    private static final Key NEXT = Key.of("F4");
    private static final Key PREVIOUS = Key.of("Shift F4");
    private static final Key FIND = Key.of("Ctrl F");

    /** Two texts beside each other need so much. */
    private static final double ROOM = 480;

    private final Session session;
    private final Book book;
    private final ReaderHead head;
    private final Book other;
    private final ReaderHead otherHead;
    private Supplier<List<MenuItem>> more = List::of;

    /** A reader of the session's document. */
    public ReaderPane(Session session) {
        this.session = session;
        book = new Book(session, session::show, () -> more.get());
        head = ReaderHead.of(session, this::previousPassage, this::nextPassage, this::compare, book.find()::open);
        head.whole(book.page(), this::showAside);
        book.head(head);
        other = new Book(session, place -> session.beside().set(Optional.of(place)), () -> more.get());
        otherHead = ReaderHead.beside(session, other.find()::open);
        other.head(otherHead);
        other.getStyleClass().add("beside");
        getStyleClass().add("reader");
        setMinWidth(240);
        getChildren().add(book);
        session.chronicle().addListener((property, was, now) -> read(now));
        session.document().addListener((property, was, now) -> {
            swap(was, now);
            open();
        });
        session.event().addListener((property, was, now) -> {
            follow();
            choose(false);
        });
        session.passage().addListener(change -> choose(true));
        session.beside().addListener(change -> lay());
        session.selection().addListener((property, was, now) -> {
            book.select(now);
            other.select(now);
        });
        session.manner().addListener(change -> tell());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        read(session.chronicle().get());
    }

    /** What takes words that were left aside into the text. */
    public interface Widens {
        /** A line of an aside of a document; -1 for all of it. */
        void take(String document, int aside, int line);
    }

    /** Lets words that were left aside be taken into the text. */
    public void setWidening(Widens take) {
        for (Book one : List.of(book, other)) {
            one.page().onTake((aside, line) -> take.take(one.page().document().id(), aside, line));
        }
    }

    /** Shows the words of the file that are left aside, or folds them. */
    private void showAside() {
        book.page().showAll(!book.page().showsAll());
        head.tell();
    }

    /** Offers more in the list of what can be done with words; it is asked each time that the list opens. */
    public void offer(Supplier<List<MenuItem>> items) {
        more = items;
    }

    /**
     * Where the margin bar stands beside the passage in view, in scene coordinates; absent while no passage is shown
     * or it is scrolled out of sight.
     */
    public Optional<Bounds> passageMargin() {
        return book.text().bar();
    }

    /** Grows whenever what {@link #passageMargin()} answers may have changed: after scrolling or laying out. */
    public ReadOnlyLongProperty layoutVersion() {
        return book.text().version();
    }

    /** Shows the chosen event's next passage, after the last one the first. */
    public void nextPassage() {
        step(1);
    }

    /** Shows the chosen event's previous passage, before the first one the last. */
    public void previousPassage() {
        step(-1);
    }

    /** Lays the document that says otherwise beside this one, or takes it away. */
    public void compare() {
        Optional<Passage> next = session.beside().get().isPresent()
                ? Optional.empty()
                : event().flatMap(event ->
                        Comparing.beside(event, session.passage().get()));
        session.beside().set(next);
    }

    /** Puts the keyboard on the text, at the passage in view. */
    public void focusText() {
        book.focusText();
    }

    /** Gives up what was asked of the reader last: a search, a selection, a second document; tells whether any was. */
    public boolean giveUp() {
        boolean given = held().giveUp();
        if (!given && session.beside().get().isPresent()) {
            session.beside().set(Optional.empty());
            return true;
        }
        return given;
    }

    private Optional<Event> event() {
        return session.event().get().flatMap(session.chronicle().get()::event);
    }

    private void step(int by) {
        PassageWalk.of(event()).step(session.passage().get(), by).ifPresent(session::show);
    }

    private void key(KeyEvent event) {
        var tongue = session.manner().get().tongue();
        boolean handled = true;
        if (NEXT.matches(event, tongue)) {
            nextPassage();
        } else if (PREVIOUS.matches(event, tongue)) {
            previousPassage();
        } else if (FIND.matches(event, tongue)) {
            held().find().open();
        } else if (event.getCode() == KeyCode.F3 && held().find().isVisible()) {
            held().find().go(event.isShiftDown() ? -1 : 1);
        } else {
            handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    /** The book that holds the keyboard; the first one where none does. */
    private Book held() {
        for (Node node = getScene() == null ? null : getScene().getFocusOwner();
                node != null;
                node = node.getParent()) {
            if (node == other) {
                return other;
            }
        }
        return book;
    }

    private void read(Chronicle chronicle) {
        drop(session.selection());
        drop(session.beside());
        Marks marks = new Marks(chronicle);
        book.mark(marks);
        other.mark(marks);
        open();
        lay();
    }

    /** Lets go of a place that the documents do not have any more. */
    private void drop(ObjectProperty<Optional<Passage>> place) {
        Optional<Passage> left = place.get()
                .filter(p -> session.chronicle()
                        .get()
                        .document(p.document())
                        .filter(d -> p.span().end() <= d.text().length())
                        .isPresent());
        if (left.isEmpty() && place.get().isPresent()) {
            place.set(left);
        }
    }

    private void open() {
        book.open(session.document().get().flatMap(session.chronicle().get()::document));
        choose(true);
    }

    /** Where the document that lay beside is opened, the one that lay open lies beside. */
    private void swap(Optional<String> was, Optional<String> now) {
        boolean same = session.beside().get().map(Passage::document).equals(now);
        if (now.isPresent() && same) {
            session.beside().set(session.passage().get().filter(p -> was.equals(Optional.of(p.document()))));
        }
    }

    /** Keeps what lies beside to the chosen event: its passage there, else its passage elsewhere. */
    private void follow() {
        Optional<Event> event = event();
        if (session.beside().get().isPresent() && event.isPresent()) {
            String document = session.beside().get().get().document();
            session.beside()
                    .set(event.get().evidence().stream()
                            .map(e -> e.passage())
                            .filter(p -> p.document().equals(document))
                            .findFirst()
                            .or(() -> Comparing.beside(
                                    event.get(), session.passage().get())));
        }
    }

    private void choose(boolean scroll) {
        book.choose(session.event().get(), session.passage().get(), scroll);
        other.choose(session.event().get(), session.beside().get(), false);
        tell();
    }

    /** Lays the second document beside the first, or takes it away. */
    private void lay() {
        Optional<Passage> beside = session.beside().get();
        other.open(beside.map(Passage::document).flatMap(session.chronicle().get()::document));
        other.choose(session.event().get(), beside, true);
        if (beside.isEmpty() && getChildren().contains(other)) {
            boolean held = held() == other;
            other.giveUp();
            getChildren().remove(other);
            if (held) {
                focusText();
            }
        } else if (beside.isPresent() && !getChildren().contains(other)) {
            getChildren().add(other);
        }
        tell();
        requestLayout();
    }

    private void tell() {
        Words words = Words.in(session.manner().get());
        head.tell();
        otherHead.tell();
        book.speak(words);
        other.speak(words);
    }

    @Override
    protected double computePrefWidth(double height) {
        return ROOM;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double height = getHeight() - y - snappedBottomInset();
        boolean two = getChildren().contains(other);
        boolean beside = two && width >= ROOM;
        double first = beside ? Math.round(width / 2) : width;
        double top = two && !beside ? Math.round(height / 2) : height;
        book.resizeRelocate(x, y, first, top);
        if (two) {
            other.resizeRelocate(
                    beside ? x + first : x,
                    beside ? y : y + top,
                    width - (beside ? first : 0),
                    beside ? height : height - top);
        }
    }
}
