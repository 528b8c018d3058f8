package sanad.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import sanad.chronicle.Event;
import sanad.language.Words;
import sanad.ui.look.Icons;

/** Sorting without a mouse: the table's menu names its columns; the same one again turns the order round. */
final class SortMenu extends ContextMenu {
    private final TableView<Event> table;
    private final Menu sort = new Menu();
    private final List<RadioMenuItem> sorts = new ArrayList<>();
    private Supplier<List<MenuItem>> first = List::of;

    SortMenu(TableView<Event> table) {
        this.table = table;
        setOnShowing(event -> open());
    }

    /** What comes before the ways to sort, made anew each time it opens. */
    void begin(Supplier<List<MenuItem>> items) {
        first = items;
    }

    private void open() {
        mark();
        List<MenuItem> items = new ArrayList<>(first.get());
        sort.getItems().setAll(sorts);
        if (items.isEmpty()) {
            items.addAll(sorts);
        } else {
            items.add(new SeparatorMenuItem());
            items.add(sort);
        }
        getItems().setAll(items);
    }

    /** Names the columns in a manner of speaking. */
    void retell(Words words) {
        ToggleGroup group = new ToggleGroup();
        sorts.clear();
        sort.setText(words.say("list.sort.menu"));
        sort.setGraphic(Icons.of("view-list", 16));
        for (TableColumn<Event, ?> column : table.getColumns()) {
            RadioMenuItem item = new RadioMenuItem(words.say("list.sort", column.getText()));
            item.setToggleGroup(group);
            item.setOnAction(event -> sort(column));
            sorts.add(item);
        }
        getItems().setAll(sorts);
    }

    private void mark() {
        TableColumn<Event, ?> by = table.getSortOrder().isEmpty()
                ? table.getColumns().get(0)
                : table.getSortOrder().get(0);
        sorts.get(table.getColumns().indexOf(by)).setSelected(true);
    }

    private void sort(TableColumn<Event, ?> column) {
        boolean again = table.getSortOrder().equals(List.of(column));
        column.setSortType(
                again && column.getSortType() == TableColumn.SortType.ASCENDING
                        ? TableColumn.SortType.DESCENDING
                        : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
        table.sort();
    }
}
