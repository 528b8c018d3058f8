package sanad.ui.search;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import sanad.language.Words;
import sanad.timeline.find.Query;
import sanad.ui.Finding;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.look.Icons;

/**
 * The search field of the toolbar. Every letter searches; Enter and F3 go to the next hit, with Shift to the one before;
 * Escape empties the field, and in an empty one goes back to the timeline.
 */
public final class SearchBox extends CustomTextField {
    private final Session session;
    private final HitWalk walk;
    private final Runnable leave;
    private final Label count = new Label();
    private final Label key = new Label("Ctrl F");
    private final Button clear = new Button();

    /**
     * A field that searches the session's events.
     *
     * @param leave gives the keyboard back to what is searched
     */
    public SearchBox(Session session, Runnable leave) {
        this.session = session;
        this.leave = leave;
        walk = new HitWalk(session);
        setId("search");
        getStyleClass().add("search-box");
        setLeft(Icons.of("search", 17));
        clear.getStyleClass().setAll("button", "icon-button", "little");
        clear.setGraphic(Icons.of("close", 13));
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> {
            clear();
            requestFocus();
        });
        count.getStyleClass().add("search-count");
        count.setMinWidth(USE_PREF_SIZE);
        key.getStyleClass().add("key-hint");
        HBox end = new HBox(count, clear, key);
        end.getStyleClass().add("search-end");
        setRight(end);
        textProperty()
                .addListener(
                        (property, before, now) -> session.finding().query().set(Query.of(now)));
        session.finding().found().addListener(change -> tell());
        session.event().addListener(change -> tell());
        session.chronicle().addListener(change -> clear());
        Spoken.always(session, words -> {
            setPromptText(words.say("search.prompt"));
            clear.setAccessibleText(words.say("search.clear"));
            tell();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.F3) {
            walk.go(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            if (getText().isEmpty()) {
                leave.run();
            } else {
                clear();
            }
            event.consume();
        }
    }

    private void tell() {
        Words words = Words.in(session.manner().get());
        Finding.Found found = session.finding().found().get();
        boolean any = !found.query().isEmpty();
        show(count, any);
        show(clear, !getText().isEmpty());
        show(key, getText().isEmpty());
        String said = any ? said(words, found, walk.place(found.shown())) : "";
        count.setText(said);
        requestLayout();
        setAccessibleText(any ? words.say("search.told", said) : words.say("search.prompt"));
    }

    /** "3 results", "2 of 3", "no results", "2 results, 1 hidden by the filters". */
    static String said(Words words, Finding.Found found, int place) {
        if (!found.ready()) {
            return words.say("search.preparing");
        }
        int shown = found.shown().size();
        String results = shown == 0
                ? words.say("search.results.zero")
                : place >= 0
                        ? words.say("search.place", words.quantity(place + 1), words.quantity(shown))
                        : words.count("search.results", shown);
        return found.hidden() > 0
                ? words.say("search.hidden", results, words.count("search.hidden", found.hidden()))
                : results;
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
