package sanad.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import sanad.chronicle.edit.Edit;
import sanad.language.Words;
import sanad.store.project.shelf.Backup;
import sanad.store.project.shelf.Shelf;
import sanad.ui.Session;
import sanad.ui.curation.StepWords;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;

/** The project's name in the toolbar, and what can be done with the project as a whole. */
final class ProjectMenu extends Button {
    private static final int MOST = 10;

    private final Session session;
    private final Actions actions;
    private final Projects projects;
    private final Slip slip;
    private final ContextMenu menu = new ContextMenu();

    ProjectMenu(Session session, Actions actions, Projects projects) {
        this.session = session;
        this.actions = actions;
        this.projects = projects;
        slip = new Slip(session);
        setId("project-menu");
        getStyleClass().setAll("button", "project-menu");
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setEllipsisString("\u2026");
        setMinWidth(60);
        setGraphic(Icons.of("chevron", 12));
        setOnAction(press -> open());
    }

    /** Names the project. */
    void title(String title) {
        Fonts.dress(this, title);
        setText(title);
        setAccessibleText(Words.in(session.manner().get()).say("project.menu", title));
        setVisible(!title.isEmpty());
        setManaged(!title.isEmpty());
    }

    private void open() {
        Words words = Words.in(session.manner().get());
        MenuItem name = new MenuItem(words.say("action.name"), Icons.of("edit", 16));
        name.setOnAction(press -> slip.show(this, form(words)));
        List<MenuItem> items = new ArrayList<>(List.of(
                name,
                item(words, "save-as"),
                item(words, "duplicate"),
                new SeparatorMenuItem(),
                item(words, "add"),
                item(words, "again"),
                item(words, "history")));
        List<Backup> backups = projects.backups();
        if (!backups.isEmpty()) {
            Menu kept = new Menu(words.say("backup.menu"), Icons.of("history", 16));
            backups.forEach(backup -> kept.getItems().add(backup(words, backup)));
            items.add(kept);
        }
        Shelf shelf = projects.keeper().shelf();
        List<Path> untitled = shelf.untitledProjects();
        if (!untitled.isEmpty()) {
            Menu others = new Menu(words.say("project.unnamed.menu"));
            untitled.stream().limit(MOST).forEach(path -> others.getItems().add(other(words, path)));
            items.add(others);
        }
        menu.getItems().setAll(items);
        menu.show(this, Side.BOTTOM, 0, 2);
    }

    private MenuItem item(Words words, String action) {
        Action of = actions.get(action);
        MenuItem item = new MenuItem(words.say(of.words()), Icons.of(of.icon(), 16));
        item.setDisable(of.off().get());
        item.setOnAction(press -> of.fire());
        return item;
    }

    /** A backup by its day and what it holds. */
    private MenuItem backup(Words words, Backup backup) {
        String when =
                new StepWords(words).when(backup.kept(), session.curating().clock());
        MenuItem item = new MenuItem(words.say(
                "backup.one",
                when,
                words.number(backup.tally().documents()),
                words.number(backup.tally().events()),
                words.number(backup.tally().steps())));
        item.setOnAction(press -> projects.look(backup));
        return item;
    }

    private MenuItem other(Words words, Path path) {
        String name = String.valueOf(path.getFileName()).replace(Shelf.ENDING, "");
        MenuItem item = new MenuItem(words.say("project.unnamed.one", "\u2066" + name + "\u2069"));
        item.setOnAction(press -> projects.open(path));
        return item;
    }

    private HBox form(Words words) {
        TextField field = new TextField(getText());
        field.setId("project-name");
        field.setPromptText(words.say("project.name.prompt"));
        field.setAccessibleText(words.say("project.name.prompt"));
        field.getStyleClass().add("editor-field");
        field.setPrefWidth(300);
        Button apply = new Button(words.say("project.name.apply"));
        apply.getStyleClass().setAll("button", "sanad-button", "main");
        Consumer<String> take = title -> {
            slip.hide();
            session.curating().does(new Edit.Name(title)).ifPresent(projects::refuse);
        };
        field.setOnAction(press -> take.accept(field.getText()));
        apply.setOnAction(press -> take.accept(field.getText()));
        HBox form = new HBox(10, field, apply);
        form.setAlignment(Pos.CENTER_LEFT);
        form.getStyleClass().add("small-form");
        form.focusedProperty().addListener(change -> field.requestFocus());
        return form;
    }
}
