package sanad.ui.reader.hands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.reader.page.Marks;

/** The small lists that open on a text: what can be done with words, and the events that a passage tells of. */
final class Menus {
    private final Session session;
    private final Node owner;
    private final Copying copying;
    private final Supplier<List<MenuItem>> more;
    private Optional<ContextMenu> open = Optional.empty();

    Menus(Session session, Node owner, Copying copying, Supplier<List<MenuItem>> more) {
        this.session = session;
        this.owner = owner;
        this.copying = copying;
        this.more = more;
    }

    /** Opens the list of what can be done, at a place of the screen. */
    void deeds(double x, double y) {
        Words words = Words.in(session.manner().get());
        MenuItem plain = item(words.say("reader.copy"), copying::plain);
        MenuItem cited = item(words.say("reader.copy.cited"), copying::cited);
        plain.setDisable(copying.what().isEmpty());
        cited.setDisable(plain.isDisable());
        List<MenuItem> items = new ArrayList<>(List.of(cited, plain));
        items.addAll(more.get());
        show(items, x, y);
    }

    /** Opens the list of events that a passage tells of, each with its date. */
    void events(List<Marks.Told> told, Consumer<Marks.Told> choose, double x, double y) {
        List<MenuItem> items = new ArrayList<>();
        for (Marks.Told each : told) {
            session.chronicle()
                    .get()
                    .event(each.event())
                    .ifPresent(event -> items.add(item(name(event), () -> choose.accept(each))));
        }
        show(items, x, y);
    }

    /** Closes what is open; tells whether anything was. */
    boolean close() {
        boolean was = open.filter(ContextMenu::isShowing).isPresent();
        open.ifPresent(ContextMenu::hide);
        open = Optional.empty();
        return was;
    }

    private String name(Event event) {
        Words words = Words.in(session.manner().get());
        DateWords dates = DateWords.in(session.manner().get());
        return words.say(
                "reader.event",
                "\u2068" + event.title() + "\u2069",
                words.say(
                        "date.with.basis",
                        dates.say(event.when()),
                        dates.basis(event.basis().name())));
    }

    private static MenuItem item(String name, Runnable deed) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> deed.run());
        return item;
    }

    private void show(List<MenuItem> items, double x, double y) {
        close();
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("reader-menu");
        menu.getItems().setAll(items);
        open = Optional.of(menu);
        menu.show(owner, x, y);
    }
}
