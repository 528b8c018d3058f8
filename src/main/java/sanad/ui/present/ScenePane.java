package sanad.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.chronicle.edit.Deck;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.scene.Proposal;
import sanad.chronicle.scene.Scene;
import sanad.language.Words;
import sanad.timeline.scale.View;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.look.Icons;

/** The scenes of the project in their order: made of the view or proposed, named, moved, removed, and presented from. */
public final class ScenePane extends BorderPane {
    private static final double ROW = 48;

    private final Session session;
    private final Supplier<View> onWall;
    private final Consumer<Function<Words, String>> teller;
    private final ListView<Scene> rows = new ListView<>();
    private final SceneForm form;
    private final Button propose;
    private boolean filling;

    /**
     * A pane of the session's scenes.
     *
     * @param onWall the stretch of time that is on the wall
     * @param presenting presents from one of them
     * @param teller says what is in the way
     */
    public ScenePane(
            Session session, Supplier<View> onWall, Presenting presenting, Consumer<Function<Words, String>> teller) {
        this.session = session;
        this.onWall = onWall;
        this.teller = teller;
        form = new SceneForm(session, scene -> does(new Edit.Restage(scene)));
        getStyleClass().addAll("history", "scenes");
        Label heading = Spoken.label(session, new Label(), "scenes.title");
        heading.getStyleClass().add("pane-heading");
        heading.setGraphic(Icons.of("scenes", 17));
        heading.setGraphicTextGap(8);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = little("scenes.add", "add", this::add);
        Button edit = little("scenes.edit", "edit", () -> write(getCenter() != form));
        Button remove = little("scenes.remove", "delete", this::remove);
        Button present = little("scenes.present", "present", () -> presenting.from(place()));
        HBox head = new HBox(heading, gap, add, edit, remove, present);
        head.getStyleClass().add("pane-head");
        propose = quiet("scenes.propose", "scenes", this::propose);
        setTop(new VBox(head, propose));
        rows.setId("scene-rows");
        rows.getStyleClass().add("history-rows");
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(list -> new SceneCell(this::words, this::drop));
        rows.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling) {
                form.show(Optional.ofNullable(now));
            }
        });
        for (Node tool : List.of(edit, remove, present)) {
            tool.disableProperty()
                    .bind(rows.getSelectionModel().selectedItemProperty().isNull());
        }
        rows.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, presenting));
        setCenter(rows);
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                write(false);
                event.consume();
            }
        });
        Tooltip hint = new Tooltip();
        rows.setTooltip(hint);
        session.curating().history().addListener(change -> fill());
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                form.keep();
            }
            fill();
        });
        Label none = new Label();
        none.setWrapText(true);
        none.getStyleClass().add("history-hint");
        rows.setPlaceholder(none);
        Spoken.always(session, words -> {
            rows.setAccessibleText(words.say("scenes.title"));
            none.setText(words.say("scenes.empty"));
            hint.setText(words.say("scenes.hint"));
            rows.setAccessibleHelp(words.say("scenes.hint"));
            fill();
        });
    }

    @Override
    public void requestFocus() {
        rows.requestFocus();
    }

    /** The number of the chosen scene, from 0 on. */
    public int place() {
        return Math.max(0, rows.getSelectionModel().getSelectedIndex());
    }

    private void key(KeyEvent event, Presenting presenting) {
        KeyCode code = event.getCode();
        boolean any = rows.getSelectionModel().getSelectedItem() != null;
        if (any && event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            move(code == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (any && code == KeyCode.ENTER) {
            presenting.from(place());
            event.consume();
        } else if (any && code == KeyCode.F2) {
            write(true);
            event.consume();
        } else if (any && code == KeyCode.DELETE) {
            remove();
            event.consume();
        }
    }

    /** Shows the words of the chosen scene in the list's place, or the list again. */
    private void write(boolean words) {
        if (!words) {
            form.keep();
        }
        setCenter(words ? form : rows);
        (words ? form : rows).requestFocus();
    }

    private void add() {
        FromView.of(
                        onWall.get(),
                        session.finding().sifted().get().events(),
                        session.several().get(),
                        session.chronicle().get().events(),
                        new Names(words()))
                .ifPresentOrElse(
                        scene -> stage(List.of(scene)), () -> teller.accept(words -> words.say("scenes.none.view")));
    }

    private void propose() {
        List<Scene> scenes = Proposal.of(session.chronicle().get(), new Names(words()));
        if (scenes.isEmpty()) {
            teller.accept(words -> words.say("scenes.none.dated"));
        } else {
            stage(scenes);
        }
    }

    private void stage(List<Scene> scenes) {
        int before = rows.getItems().size();
        does(new Edit.Stage(scenes));
        rows.getSelectionModel().select(Math.min(before, rows.getItems().size() - 1));
    }

    private void move(int by) {
        Scene chosen = rows.getSelectionModel().getSelectedItem();
        int to = place() + by;
        if (chosen != null && to >= 0 && to < rows.getItems().size()) {
            does(new Edit.MoveScene(chosen.id(), to));
            rows.getSelectionModel().select(to);
        }
    }

    private void drop(String id, int place) {
        int from = rows.getItems().stream().map(Scene::id).toList().indexOf(id);
        int to = Math.min(place, rows.getItems().size() - 1);
        if (from >= 0 && from != to) {
            does(new Edit.MoveScene(id, to));
            rows.getSelectionModel().select(to);
        }
    }

    private void remove() {
        Scene chosen = rows.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            does(new Edit.Unstage(new TreeSet<>(List.of(chosen.id()))));
        }
    }

    private void does(Edit edit) {
        session.curating().does(edit).ifPresent(refused -> teller.accept(refused::say));
    }

    /** Fills itself only where it is seen; the keyboard stays on its row. */
    private void fill() {
        if (getScene() == null) {
            return;
        }
        // once there are scenes, more are added one by one
        propose.setVisible(Deck.of(session.curating().project()).isEmpty());
        propose.setManaged(propose.isVisible());
        List<Scene> scenes = Deck.of(session.curating().project());
        int at = rows.getSelectionModel().getSelectedIndex();
        if (scenes.equals(rows.getItems())) {
            rows.refresh();
            return;
        }
        // while rows come and go nothing is chosen anew, and nothing typed is kept
        filling = true;
        rows.getItems().setAll(scenes);
        rows.getSelectionModel().select(Math.min(Math.max(0, at), scenes.size() - 1));
        filling = false;
        form.show(Optional.ofNullable(rows.getSelectionModel().getSelectedItem()));
    }

    private Button little(String key, String icon, Runnable deed) {
        Button button = new Button();
        button.getStyleClass().setAll("button", "icon-button", "little");
        return named(button, key, icon, 17, deed);
    }

    private Button quiet(String key, String icon, Runnable deed) {
        Button button = new Button();
        button.getStyleClass().setAll("button", "sanad-button", "quiet");
        return Spoken.label(session, named(button, key, icon, 17, deed), key);
    }

    private Button named(Button button, String key, String icon, double size, Runnable deed) {
        button.setId(key.replace('.', '-'));
        button.setGraphic(Icons.of(icon, size));
        button.setOnAction(press -> deed.run());
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        Spoken.always(session, words -> {
            tooltip.setText(words.say(key));
            button.setAccessibleText(words.say(key));
        });
        return button;
    }

    private Words words() {
        return Words.in(session.manner().get());
    }
}
