package sanad.ui.wall;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import sanad.chronicle.Event;
import sanad.language.Manner;
import sanad.timeline.EventWords;
import sanad.timeline.place.Days;

/** The list of the events that a "+n" counts. */
final class Menu {
    private static final int MOST = 40;

    private final Wall wall;
    private final Consumer<Event> choose;
    private final ContextMenu menu = new ContextMenu();

    Menu(Wall wall, Consumer<Event> choose) {
        this.wall = wall;
        this.choose = choose;
    }

    /** Lists events at a place of the wall; of a great crowd the first, and how many more there are. */
    void list(List<Event> events, double x, double y) {
        Manner manner = wall.session().manner().get();
        EventWords words = EventWords.in(manner);
        menu.getItems().clear();
        List<Event> byDay = events.stream()
                .sorted(Comparator.comparingDouble(Days::first).thenComparing(Event::id))
                .toList();
        for (Event event : byDay.subList(0, Math.min(MOST, events.size()))) {
            MenuItem item = new MenuItem(EventWords.plain(event.title()) + "  \u00B7  " + words.date(event));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> choose.accept(event));
            menu.getItems().add(item);
        }
        if (events.size() > MOST) {
            MenuItem rest = new MenuItem(sanad.language.Words.in(manner).say("more", events.size() - MOST));
            rest.setDisable(true);
            menu.getItems().add(rest);
        }
        Point2D at = wall.localToScreen(x, y);
        if (at != null) {
            menu.show(wall, at.getX(), at.getY());
            menu.getScene()
                    .setNodeOrientation(
                            manner.tongue().rightToLeft()
                                    ? NodeOrientation.RIGHT_TO_LEFT
                                    : NodeOrientation.LEFT_TO_RIGHT);
        }
    }
}
