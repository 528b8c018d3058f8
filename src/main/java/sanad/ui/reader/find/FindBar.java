package sanad.ui.reader.find;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import sanad.language.Words;
import sanad.text.Span;
import sanad.timeline.find.Query;
import sanad.timeline.find.Sought;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.look.Icons;
import sanad.ui.reader.page.Page;
import sanad.ui.reader.page.ReaderText;

/**
 * Finds words in the open document: every letter searches, Enter and F3 go on, with Shift back, round the ends; Escape or
 * its own button leaves.
 */
public final class FindBar extends HBox {
    private static final double NARROW = 500;

    private final Session session;
    private final Page page;
    private final ReaderText text;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Button previous = button("back");
    private final Button next = button("forward");
    private final Button close = button("close");
    private Sought sought = Sought.NOTHING;
    private String ready = "";
    private List<Span> hits = List.of();
    private int here = -1;

    /** A bar for a page, out of sight until {@link #open()}. */
    public FindBar(Session session, Page page, ReaderText text) {
        this.session = session;
        this.page = page;
        this.text = text;
        getStyleClass().add("find-bar");
        field.getStyleClass().add("find-field");
        field.setMinWidth(60);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("reader-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icons.of("search", 15), field, count, previous, next, close);
        field.textProperty().addListener(change -> search());
        previous.setOnAction(press -> go(-1));
        next.setOnAction(press -> go(1));
        close.setOnAction(press -> giveUp());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Spoken.always(session, words -> {
            field.setPromptText(words.say("reader.find"));
            explain(previous, words.say("reader.find.previous"));
            explain(next, words.say("reader.find.next"));
            explain(close, words.say("reader.find.close"));
            tell();
        });
        widthProperty().addListener(change -> {
            getStyleClass().remove("narrow");
            if (getWidth() < NARROW) {
                getStyleClass().add("narrow");
            }
        });
        shown(false);
    }

    private static Button button(String icon) {
        Button button = new Button("", Icons.of(icon, 15));
        button.getStyleClass().add("reader-step");
        return button;
    }

    private static void explain(Button button, String tip) {
        button.setAccessibleText(tip);
        button.setTooltip(new Tooltip(tip));
    }

    /** Comes into sight, with the keyboard on its field; one selected word or a few are looked for at once. */
    public void open() {
        shown(true);
        page.selected()
                .filter(span -> span.length() < 60)
                .map(page.document()::words)
                .filter(words -> words.indexOf('\n') < 0)
                .ifPresent(field::setText);
        search();
        field.requestFocus();
        field.selectAll();
    }

    /** Goes out of sight, with nothing marked any more; tells whether it was in sight. */
    public boolean giveUp() {
        boolean was = isVisible();
        if (was) {
            shown(false);
            mark(List.of(), -1);
            text.list().requestFocus();
        }
        return was;
    }

    /** Looks again, in another document. */
    public void reopened() {
        if (isVisible()) {
            search();
        }
    }

    private void shown(boolean on) {
        setVisible(on);
        setManaged(on);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.F3 || code == KeyCode.ENTER && event.getTarget() == field) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void search() {
        String words = page.document().text();
        if (!ready.equals(words)) {
            sought = new Sought(words);
            ready = words;
        }
        List<Span> found = isVisible() ? sought.find(Query.of(field.getText())) : List.of();
        int from = here >= 0 && here < hits.size()
                ? hits.get(here).start()
                : text.firstShown().orElse(0);
        int first = 0;
        while (first < found.size() && found.get(first).start() < from) {
            first++;
        }
        mark(found, found.isEmpty() ? -1 : first % found.size());
    }

    /** Goes to the next hit, or back, round the ends. */
    public void go(int by) {
        if (!hits.isEmpty()) {
            mark(hits, Math.floorMod(here + by, hits.size()));
        }
    }

    private void mark(List<Span> found, int at) {
        hits = found;
        here = at;
        Optional<Span> one = at < 0 ? Optional.empty() : Optional.of(found.get(at));
        page.find(found, one);
        one.ifPresent(text::reveal);
        text.repaint();
        tell();
    }

    private void tell() {
        Words words = Words.in(session.manner().get());
        boolean asked = !Query.of(field.getText()).isEmpty();
        String said = !asked
                ? ""
                : hits.isEmpty()
                        ? words.say("search.results.zero")
                        : words.say("reader.find.place", words.quantity(here + 1L), words.quantity(hits.size()));
        count.setText(said);
        previous.setDisable(hits.isEmpty());
        next.setDisable(hits.isEmpty());
        field.setAccessibleText(asked ? words.say("reader.find.told", said) : words.say("reader.find"));
    }
}
