package sanad.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import sanad.chronicle.Event;
import sanad.language.Words;
import sanad.timeline.EventWords;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.curation.Deeds;
import sanad.ui.look.Icons;

/** How many events a person has hidden, and the way to show them again; not there where none is. */
final class HiddenChip extends Button {
    private static final int MOST = 14;

    private final Session session;
    private final Deeds deeds;
    private final ContextMenu menu = new ContextMenu();

    HiddenChip(Session session, Deeds deeds) {
        this.session = session;
        this.deeds = deeds;
        setId("hidden-chip");
        getStyleClass().setAll("button", "chip");
        setGraphic(Icons.of("hide", 15));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(press -> open());
        session.chronicle().addListener(change -> count());
        Spoken.always(session, words -> count());
    }

    private List<Event> hidden() {
        return session.curating().project().hidden().events();
    }

    private void count() {
        int hidden = hidden().size();
        setVisible(hidden > 0);
        setManaged(hidden > 0);
        if (hidden > 0) {
            setText(Words.in(session.manner().get()).count("hidden.count", hidden));
            setAccessibleText(getText());
        }
    }

    private void open() {
        Words words = Words.in(session.manner().get());
        List<MenuItem> items = new ArrayList<>();
        List<Event> hidden = hidden();
        for (Event event : hidden.subList(0, Math.min(MOST, hidden.size()))) {
            items.add(item(
                    words.say("hidden.show.named", "\u2068" + EventWords.plain(event.title()) + "\u2069"),
                    List.of(event)));
        }
        if (hidden.size() > 1) {
            items.add(new SeparatorMenuItem());
            items.add(item(words.say("hidden.all"), hidden));
        }
        menu.getItems().setAll(items);
        menu.show(this, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(String text, List<Event> events) {
        MenuItem item = new MenuItem(text, Icons.of("show", 16));
        item.setOnAction(
                press -> deeds.show(new TreeSet<>(events.stream().map(Event::id).toList())));
        return item;
    }
}
