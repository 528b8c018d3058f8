package sanad.ui.list;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import sanad.chronicle.Event;
import sanad.language.Words;

/** Sorting without a mouse: the table's menu names its columns; the same one again turns the order round. */
final class SortMenu extends ContextMenu {
    private final TableView<Event> table;

    SortMenu(TableView<Event> table) {
        this.table = table;
        setOnShowing(event -> mark());
    }

    /** Names the columns in a manner of speaking. */
    void retell(Words words) {
        ToggleGroup group = new ToggleGroup();
        getItems().clear();
        for (TableColumn<Event, ?> column : table.getColumns()) {
            RadioMenuItem item = new RadioMenuItem(words.say("list.sort", column.getText()));
            item.setToggleGroup(group);
            item.setOnAction(event -> sort(column));
            getItems().add(item);
        }
    }

    private void mark() {
        TableColumn<Event, ?> by = table.getSortOrder().isEmpty()
                ? table.getColumns().get(0)
                : table.getSortOrder().get(0);
        ((RadioMenuItem) getItems().get(table.getColumns().indexOf(by))).setSelected(true);
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
