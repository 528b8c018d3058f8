package sanad.ui.present;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import sanad.language.Words;
import sanad.timeline.Room;
import sanad.timeline.stage.Run;
import sanad.timeline.stage.scene.KeysBoard;
import sanad.ui.Motion;
import sanad.ui.Session;
import sanad.ui.look.Looks;

/** The stage before the room: one page over a whole screen, moved by keys, a clicker, or clicks. */
final class Presenter {
    private static final int MOST_DIGITS = 3;
    private static final double LETTERS = 22.5;

    private final Session session;
    private final Stage stage = new Stage();
    private final BoardView view = new BoardView();
    private final Light light = new Light();
    private final Region blank = new Region();
    private final Label typed = new Label();
    private final Pages pages;
    private final ReadOnlyObjectWrapper<Run> run;
    private final ObjectProperty<Room> room;
    private String number = "";
    private boolean leaving;
    private boolean listing;

    /**
     * A stage, not shown yet.
     *
     * @param left hears that the presentation is over
     */
    Presenter(Session session, Run first, Room colours, Runnable left) {
        this.session = session;
        run = new ReadOnlyObjectWrapper<>(first);
        room = new SimpleObjectProperty<>(colours);
        pages = new Pages(
                session.manner().get(),
                session.habits().get().rtl(session.manner().get()));
        blank.setStyle("-fx-background-color: black");
        blank.setVisible(false);
        typed.setId("present-number");
        typed.getStyleClass().add("present-number");
        typed.setVisible(false);
        // as large as the words of a page
        typed.styleProperty()
                .bind(Bindings.concat("-fx-font-size: ", view.heightProperty().divide(LETTERS), "px"));
        StackPane root = new StackPane(view, light, typed, blank);
        StackPane.setAlignment(typed, Pos.BOTTOM_LEFT);
        root.getStyleClass().add("present-root");
        view.setId("present-page");
        blank.setId("present-blank");
        Scene scene = new Scene(root, 1280, 720);
        Looks.dress(scene, session.theme().get(), session.manner().get().tongue());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, event -> light.at(event.getSceneX(), event.getSceneY()));
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> light.at(event.getSceneX(), event.getSceneY()));
        scene.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                event -> does(event.getButton() == MouseButton.PRIMARY ? Command.REVEAL : Command.BACK));
        stage.setScene(scene);
        stage.setTitle(words().say("present.title"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(event -> left.run());
        show(false);
    }

    /** Where the presentation stands. */
    ReadOnlyObjectProperty<Run> run() {
        return run.getReadOnlyProperty();
    }

    Stage stage() {
        return stage;
    }

    /** Takes a whole screen. */
    void open(Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.show();
        stage.setFullScreen(true);
        view.requestFocus();
    }

    /** Leaves the stage; asks nothing. */
    void close() {
        stage.hide();
    }

    private void pressed(KeyEvent event) {
        Command.of(event, pages.rtl()).ifPresent(command -> {
            leaving = command == Command.LEAVE;
            if (!leaving) {
                does(command);
            }
            event.consume();
        });
    }

    /** A stage that goes while its key is still down gets the rest of the key without a window: the toolkit fails there. */
    private void released(KeyEvent event) {
        if (leaving && event.getCode() == KeyCode.ESCAPE) {
            Platform.runLater(this::close);
        }
    }

    private void letter(KeyEvent event) {
        String text = event.getCharacter();
        if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
            digit(Character.digit(text.charAt(0), 10));
            event.consume();
        } else {
            Command.typed(text).ifPresent(command -> {
                does(command);
                event.consume();
            });
        }
    }

    private void digit(int digit) {
        if (run.get().question().isPresent()) {
            go(now -> now.choose(digit - 1));
        } else if (number.length() < MOST_DIGITS) {
            number += Integer.toString(digit);
            tellNumber();
        }
    }

    private void tellNumber() {
        typed.setVisible(!number.isEmpty());
        typed.setText(number.isEmpty() ? "" : words().say("present.jump", Integer.parseInt(number)));
    }

    /** Does what is asked for. What is blank or lists keys comes back first. */
    void does(Command command) {
        if (command == Command.LEAVE) {
            close();
            return;
        }
        if (listing) {
            listing = false;
            show(false);
            return;
        }
        if (blank.isVisible()) {
            blank(false);
            return;
        }
        String jump = number;
        number = "";
        tellNumber();
        switch (command) {
            case FORWARD -> go(Run::forward);
            case BACK -> go(Run::back);
            case NEXT_SCENE -> go(now -> now.scene() < now.scenes().size() - 1 ? now.jump(now.scene() + 1) : now);
            case PREVIOUS_SCENE -> go(now -> now.jump(now.at() >= 0 ? now.scene() : now.scene() - 1));
            case FIRST -> go(now -> now.jump(0));
            case LAST -> go(now -> now.jump(now.scenes().size() - 1));
            case REVEAL -> go(now -> now.why().isPresent() ? nextReasons(now) : now.reveal());
            case GO -> go(now -> jump.isEmpty() ? now.forward() : now.jump(Integer.parseInt(jump) - 1));
            case WHY -> go(this::nextReasons);
            case HIDE -> go(now -> now.veiled(now.veil().next()));
            case QUIZ -> go(Run::quizzing);
            case NEAR -> go(Run::closer);
            case BLANK -> blank(true);
            case LIGHT -> light.turn(light.kind().next(), room.get());
            case ROOM -> {
                room.set(room.get() == Room.DARK ? Room.BRIGHT : Room.DARK);
                show(false);
            }
            case KEYS -> {
                listing = true;
                show(false);
            }
            default -> {}
        }
    }

    /** The first page of reasons, the next one, or back behind the last. */
    private Run nextReasons(Run now) {
        int count =
                view.shown().map(board -> pages.why(now, board.width()).size()).orElse(0);
        int next = now.why().isPresent() ? now.why().getAsInt() + 1 : 0;
        return next < count ? now.because(OptionalInt.of(next)) : now.because(OptionalInt.empty());
    }

    private void go(UnaryOperator<Run> way) {
        Run next = way.apply(run.get());
        if (!next.equals(run.get())) {
            run.set(next);
            show(session.motion().get() == Motion.USUAL);
        }
    }

    private void show(boolean gently) {
        Run now = run.get();
        boolean keys = listing;
        view.show(width -> keys ? KeysBoard.of(width, pages.manner()) : pages.of(now, width), room.get(), gently);
    }

    private void blank(boolean on) {
        blank.setVisible(on);
        view.setAccessibleText(
                on
                        ? words().say("present.blank")
                        : view.shown().map(board -> board.told()).orElse(""));
    }

    /** Whether the room sees nothing. */
    boolean isBlank() {
        return blank.isVisible();
    }

    /** The words that the room sees, for those who hear them. */
    Optional<String> told() {
        return Optional.ofNullable(view.getAccessibleText());
    }

    private Words words() {
        return Words.in(session.manner().get());
    }
}
