package sanad.ui.curation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import sanad.chronicle.Event;
import sanad.chronicle.Kind;
import sanad.chronicle.Tint;
import sanad.chronicle.edit.Entry;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.look.Icons;

/** What can be done with the chosen event, or with several, as a menu. It is made anew each time it opens. */
public final class EventMenu {
    private final Session session;
    private final Deeds deeds;
    private final Asks asks;

    /** Menus about what a session shows. */
    public EventMenu(Session session, Deeds deeds, Asks asks) {
        this.session = session;
        this.deeds = deeds;
        this.asks = asks;
    }

    /** Fills a menu; nothing but adding where no event is chosen. */
    public void fill(ContextMenu menu) {
        menu.getItems().setAll(items());
        menu.setId("event-menu");
    }

    /** The items, made anew. */
    public List<MenuItem> items() {
        Words words = Words.in(session.manner().get());
        MenuItem add = item(words.say("action.new"), "add", false, asks::add);
        int many = session.targets().size();
        if (many == 0) {
            return List.of(add);
        }
        boolean several = many > 1;
        boolean selected = session.selection().get().isPresent();
        return List.of(
                item(words.say("action.edit.hint"), "edit", several, () -> asks.edit(Part.TITLE)),
                item(words.say("action.note"), "note", several, () -> asks.edit(Part.NOTE)),
                several
                        ? item(words.say("action.merge.several"), "merge", false, deeds::merge)
                        : item(words.say("action.merge"), "merge", false, () -> asks.edit(Part.MERGE)),
                new SeparatorMenuItem(),
                kinds(words),
                ranks(words),
                tints(words),
                new SeparatorMenuItem(),
                item(words.say("action.attach"), "passage", several || !selected, deeds::attach),
                item(words.say("action.restore"), "undo", !touched(), deeds::restore),
                item(words.say("action.hide"), "hide", false, deeds::hide),
                item(words.say("action.delete"), "delete", false, deeds::delete),
                new SeparatorMenuItem(),
                add);
    }

    /** What can be done with the words that are selected in a source: a new event of them, or a passage of the chosen one. */
    public List<MenuItem> ofWords() {
        Words words = Words.in(session.manner().get());
        boolean none = session.selection().get().isEmpty();
        return List.of(
                new SeparatorMenuItem(),
                item(words.say("action.new"), "add", none, asks::add),
                item(
                        words.say("action.attach"),
                        "passage",
                        none || session.targets().size() != 1,
                        deeds::attach));
    }

    private boolean touched() {
        return session.targets().stream()
                .flatMap(id -> session.curating().project().entry(id).stream())
                .anyMatch(entry -> entry.touched() && entry.found().isPresent());
    }

    private static MenuItem item(String text, String icon, boolean off, Runnable deed) {
        MenuItem item = new MenuItem(text, Icons.of(icon, 16));
        item.setDisable(off);
        item.setOnAction(event -> deed.run());
        return item;
    }

    private Menu kinds(Words words) {
        Menu menu = new Menu(words.say("menu.kind"), Icons.of("kind-other", 16));
        Arrays.stream(Kind.values())
                .sorted(Comparator.comparing(Kind::lane))
                .forEach(kind -> menu.getItems()
                        .add(choice(
                                KindChoice.say(words, kind),
                                KindChoice.icon(kind, 16),
                                all(event -> event.kind() == kind),
                                () -> deeds.classify(kind))));
        return menu;
    }

    private Menu ranks(Words words) {
        Menu menu = new Menu(words.say("menu.importance"), Icons.of("lanes", 16));
        for (int rank = 3; rank >= 1; rank--) {
            int to = rank;
            menu.getItems()
                    .add(choice(
                            words.say("importance." + rank),
                            new Region(),
                            all(event -> event.importance() == to),
                            () -> deeds.rank(to)));
        }
        return menu;
    }

    private Menu tints(Words words) {
        Menu menu = new Menu(words.say("menu.colour"), Icons.of("colour", 16));
        menu.getItems()
                .add(choice(
                        words.say("tint.none"),
                        new Region(),
                        all(event -> event.touch().tint().isEmpty()),
                        () -> deeds.colour(Optional.empty())));
        for (Tint tint : Tint.values()) {
            menu.getItems()
                    .add(choice(
                            TintChoice.say(words, tint),
                            disc(tint),
                            all(event -> event.touch().tint().equals(Optional.of(tint))),
                            () -> deeds.colour(Optional.of(tint))));
        }
        return menu;
    }

    private static Node disc(Tint tint) {
        Circle disc = new Circle(6);
        disc.getStyleClass().add("tint-" + tint.name().toLowerCase(Locale.ROOT));
        return disc;
    }

    private boolean all(java.util.function.Predicate<Event> is) {
        return session.targets().stream()
                .flatMap(id -> session.curating().project().entry(id).map(Entry::event).stream())
                .allMatch(is);
    }

    private static MenuItem choice(String text, Node sign, boolean chosen, Runnable deed) {
        RadioMenuItem item = new RadioMenuItem(text, sign);
        item.setSelected(chosen);
        item.setOnAction(event -> deed.run());
        return item;
    }
}
